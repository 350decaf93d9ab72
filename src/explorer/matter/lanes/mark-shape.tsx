import type { Shape } from '../course/item.js';

interface Properties {
  readonly shape: Shape;
  /** Dashed and empty: not acknowledged, or known only later. */
  readonly hollow?: boolean;
}

/** The shape alone, around its middle; its colour is that of the lane. */
export function MarkShape({ shape, hollow = false }: Properties) {
  const name = `mark mark-${shape}${hollow ? ' mark-hollow' : ''}`;
  if (shape === 'receipt') return <circle className={name} r={5.5} />;
  if (shape === 'activity') return <circle className={name} r={6} />;
  if (shape === 'dot') return <circle className={name} r={3.5} />;
  if (shape === 'decision') return <rect className={name} x={-6} y={-6} width={12} height={12} />;
  if (shape === 'end') return <path className={name} d="M0 -8.5L8.5 0L0 8.5L-8.5 0Z" />;
  if (shape === 'handover') return <path className={name} d="M-6 -6.5L7 0L-6 6.5Z" />;
  if (shape === 'return') return <path className={name} d="M6 -6.5L-7 0L6 6.5Z" />;
  if (shape === 'pause') return <path className={name} d="M-5 -6.5H-1.5V6.5H-5ZM1.5 -6.5H5V6.5H1.5Z" />;
  return (
    <>
      <circle className={`${name} mark-ring`} r={10.5} />
      <path className="mark mark-cloth" d="M-4 6V-6H5L3 -3L5 0H-2V6Z" />
    </>
  );
}
