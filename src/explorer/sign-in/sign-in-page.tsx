import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Persona, signInAddress } from '../api/session.js';
import { useLanguage, useWords } from '../app/language.js';
import { useSession } from '../app/session.js';
import { AgencyMark } from '../shown/agency-mark.js';
import { common } from '../words/common.js';
import { agencyNames, roleNames } from '../words/people.js';
import { signInWords } from './words.js';
import './sign-in.css';

/** Where one says who one is: at the issuer of one's agency or, in a demonstration, by choosing a person. */
export function SignInPage() {
  const { session, expired } = useSession();
  const words = useWords(signInWords);
  const agencies = useWords(agencyNames);
  if (!session) return null;
  const { demonstration, issuers } = session;
  const here = `${location.pathname}${location.search}`;
  return (
    <section className="sign-in" aria-labelledby="sign-in-title">
      <h1 id="sign-in-title">{words.question}</h1>
      {expired && (
        <p role="status" className="look">
          {words.ended}
        </p>
      )}
      {issuers.length > 0 && (
        <>
          <p className="muted">{words.issuers}</p>
          <ul className="plain issuers">
            {issuers.map(({ agency }) => (
              <li key={agency}>
                <Button component="a" href={signInAddress(agency, here)} variant="default">
                  {agencies[agency.toUpperCase().replaceAll('-', '_')] ?? agency}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {demonstration.length > 0 && (
        <>
          <p className="muted">{words.demonstration}</p>
          <ul className="plain personas">
            {demonstration.map((persona) => (
              <PersonaCard key={persona.id} persona={persona} />
            ))}
          </ul>
        </>
      )}
      {issuers.length === 0 && demonstration.length === 0 && <p>{words.nobody}</p>}
    </section>
  );
}

function PersonaCard({ persona }: { readonly persona: Persona }) {
  const { enter } = useSession();
  const { language } = useLanguage();
  const words = useWords(signInWords);
  const roles = useWords(roleNames);
  const shared = useWords(common);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const agency = persona.agency.toUpperCase().replaceAll('-', '_');
  const come = () => {
    setState('busy');
    enter(persona.id).catch(() => setState('failed'));
  };
  return (
    <li className="card persona">
      <h2>
        <AgencyMark agency={agency} /> {roles[persona.role] ?? persona.role}
      </h2>
      <p>{persona.who[language]}</p>
      <p className="muted small">
        {words.tryThis}: {persona.tryThis[language]}
      </p>
      <Button
        variant="default"
        loading={state === 'busy'}
        onClick={come}
        aria-label={`${shared.signIn}: ${roles[persona.role] ?? persona.role}: ${persona.who[language]}`}
      >
        {shared.signIn}
      </Button>
      {state === 'failed' && (
        <p role="alert" className="late small">
          {words.failed}
        </p>
      )}
    </li>
  );
}
