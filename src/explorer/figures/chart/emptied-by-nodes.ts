import { SVGRenderer } from 'echarts/renderers';

/** What of the library's painter is touched here. */
interface Painter {
  root: Element | null;
  _oldVNode: unknown;
  getSvgDom(): Element | null;
  clear(): void;
  dispose(): void;
}

type PainterClass = new (...given: never[]) => Painter;

interface Registers {
  readonly registerPainter: (kind: string, painter: PainterClass) => void;
}

const emptied = (Base: PainterClass): PainterClass =>
  class extends Base {
    override clear() {
      this.getSvgDom()?.replaceChildren();
      this._oldVNode = null;
    }

    override dispose() {
      this.root?.replaceChildren();
      this.root = null;
      super.dispose();
    }
  };

type Installer = (registers: Registers) => void;

/** The library empties its drawings by writing markup, which the page allows to nobody: here their nodes are taken out. */
export const emptiedByNodes = ((registers) =>
  (SVGRenderer as unknown as Installer)({
    ...registers,
    registerPainter: (kind, painter) => registers.registerPainter(kind, emptied(painter)),
  })) as Installer as unknown as typeof SVGRenderer;
