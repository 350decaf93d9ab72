import { useLanguage, useWords } from '../../app/language.js';
import { agencyNames } from '../../words/people.js';
import { type Gate, inTheWayFirst, sourcesOf } from './gate.js';
import { GateState } from './gate-state.js';
import { gateWords } from './gate-words.js';
import './gates.css';

/** Gates as sentences: how each stands, by what article or choice, whether that was checked, who can lift it and whom to ask. */
export function GateList({ gates, named }: { readonly gates: readonly Gate[]; readonly named: string }) {
  return (
    <ul className="gates plain" aria-label={named}>
      {inTheWayFirst(gates).map((gate) => (
        <GateLine key={gate.rule} gate={gate} />
      ))}
    </ul>
  );
}

function GateLine({ gate }: { readonly gate: Gate }) {
  const { language } = useLanguage();
  const state = gate.state ?? 'UNKNOWN';
  return (
    <li className="gate">
      <GateState state={state} />
      <div>
        <p className={state === 'OPEN' ? '' : 'gate-shut'}>{(language === 'en' && gate.messageEn) || gate.message}</p>
        <Ground gate={gate} />
        {state !== 'OPEN' && <Whom gate={gate} />}
      </div>
    </li>
  );
}

function Ground({ gate }: { readonly gate: Gate }) {
  const words = useWords(gateWords);
  if (!gate.basis) return <p className="small muted">{words.undisclosed}</p>;
  const sources = sourcesOf(gate.basis);
  const parts = [gate.ground === 'LAW' ? words.law : words.choice, sources, gate.confirmed ? words.confirmed : words.unconfirmed];
  return <p className="small muted">{parts.filter((part) => part !== '').join(' · ')}</p>;
}

function Whom({ gate }: { readonly gate: Gate }) {
  const words = useWords(gateWords);
  const agencies = useWords(agencyNames);
  const name = (code: string) => agencies[code] ?? code;
  const lifted = gate.liftedBy?.code
    ? `${words.lifted}: ${name(gate.liftedBy.code)}`
    : gate.basis && gate.state === 'CLOSED'
      ? words.nobody
      : '';
  const asked = gate.ask?.code ? `${words.ask}: ${name(gate.ask.code)}` : '';
  return <p className="small">{[lifted, asked].filter((part) => part !== '').join(' · ')}</p>;
}
