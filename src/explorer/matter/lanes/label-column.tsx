import { useLanguage, useWords } from '../../app/language.js';
import { AgencyMark } from '../../shown/agency-mark.js';
import { common } from '../../words/common.js';
import type { MatterShown } from '../course/course-of.js';
import { LANES_TOP } from '../course/frame.js';
import { useLaneName } from '../lane-name.js';
import { matterWords } from '../words.js';

interface Properties {
  readonly matter: MatterShown;
  readonly lanes: readonly { readonly agency: string; readonly height: number }[];
  /** Lanes of which something is kept back from the person who reads. */
  readonly kept: ReadonlySet<string>;
  readonly holder: string | null;
}

/** Stays while the drawing scrolls: whose lane it is, which body, whether it holds the file. */
export function LabelColumn({ matter, lanes, kept, holder }: Properties) {
  const words = useWords(matterWords);
  const shared = useWords(common);
  const { language } = useLanguage();
  const name = useLaneName(matter.openedOn);
  const bodyOf = (agency: string) => {
    const all = (matter.participants ?? []).filter((one) => one.agency === agency);
    const body = all.at(-1)?.organisation;
    return ((language === 'en' && body?.nameEn) || body?.name) ?? '';
  };
  return (
    <div className="lane-column">
      <div className="lane-column-head" style={{ height: LANES_TOP }}>
        <span>{shared.stage}</span>
        <span>{words.agency}</span>
      </div>
      {lanes.map(({ agency, height }) => (
        <div key={agency} className="lane-label" data-agency={agency} style={{ height }}>
          <p className="lane-name">
            <AgencyMark agency={agency} /> {name(agency)}
          </p>
          <p className={kept.has(agency) && holder === agency ? 'lane-body lane-body-short' : 'lane-body'}>{bodyOf(agency)}</p>
          {kept.has(agency) && <p className="lane-kept">{words.partHidden}</p>}
          {holder === agency && <p className="lane-holds">{words.holds}</p>}
        </div>
      ))}
    </div>
  );
}
