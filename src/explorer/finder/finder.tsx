import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWords } from '../app/language.js';
import { common } from '../words/common.js';
import { LETTERS, useFound } from './use-found.js';
import { finderWords } from './words.js';
import './finder.css';

/** Goes to a matter by its code, any number, place or title; what is typed stands in no address but that of a list. */
export function Finder({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(finderWords);
  const shared = useWords(common);
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const { groups, busy } = useFound(typed);
  const combobox = useCombobox({ opened: true });
  const { selectFirstOption } = combobox;
  const first = typed === '' || busy ? undefined : groups[0]?.choices[0]?.value;
  // What was found first is what Enter goes to.
  useEffect(() => {
    if (first) selectFirstOption();
  }, [first, selectFirstOption]);
  const go = (value: string) => {
    onClose();
    const rest = value.slice(1);
    if (value.startsWith('m')) void navigate({ to: '/matters/$code', params: { code: rest } });
    else void navigate({ to: '/matters', search: value.startsWith('p') ? { area: rest } : { q: rest } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title}
      size={640}
      zIndex={400}
      yOffset="10vh"
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      overlayProps={{ className: 'finder-overlay' }}
      closeButtonProps={{ 'aria-label': shared.close }}
    >
      <Combobox store={combobox} onOptionSubmit={go}>
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            aria-label={words.title}
            placeholder={words.hint}
            value={typed}
            // The list of options never closes by itself, so that Escape means the dialog.
            onKeyDown={({ key }) => key === 'Escape' && onClose()}
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              combobox.resetSelectedOption();
            }}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className="finder-options" aria-label={words.title}>
          {groups.map(({ name, choices }) => (
            <Combobox.Group key={name} label={name}>
              {choices.map(({ value, label, aside }) => (
                <Combobox.Option key={value} value={value} className="finder-option">
                  <span className="figures">{label}</span>
                  {aside && <span className="muted small">{aside}</span>}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
        <p className="muted small finder-status" role="status">
          {typed.trim().length < LETTERS ? words.type : busy ? shared.loading : groups.length === 0 ? words.nothing : ''}
        </p>
      </Combobox>
    </Modal>
  );
}
