import { Button, Menu, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { common } from '../words/common.js';
import { roleNames } from '../words/people.js';
import { useLanguage, useWords } from './language.js';
import { useSession } from './session.js';

/** Who one is, with what is the person's own. One who could not be signed out is told so. */
export function PersonMenu() {
  const { person, leave } = useSession();
  const { language } = useLanguage();
  const words = useWords(common);
  const roles = useWords(roleNames);
  const [stays, setStays] = useState(false);
  // Mantine would switch transitions off by markup, which the content policy does not let in.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  const navigate = useNavigate();
  const out = () => {
    setStays(false);
    leave().catch(() => setStays(true));
  };
  if (!person) return null;
  const { organisation } = person;
  const body = (language === 'en' && organisation.nameEn) || organisation.name || organisation.code;
  return (
    <>
      <Menu position="bottom-end" shadow="none" withinPortal>
        <Menu.Target>
          <button type="button" className="person">
            <span className="person-role">{roles[person.role] ?? person.role}</span>
            <span className="visually-hidden"> · </span>
            <span>{body}</span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void navigate({ to: '/access/trail' })}>{words.myTrail}</Menu.Item>
          <Menu.Item onClick={() => setColorScheme(dark ? 'light' : 'dark')}>{dark ? words.light : words.dark}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={out}>{words.signOut}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {stays && (
        <div role="alert" className="note note-error person-note">
          <p>{words.stillIn}</p>
          <Button variant="default" size="sm" onClick={out}>
            {words.retry}
          </Button>
        </div>
      )}
    </>
  );
}
