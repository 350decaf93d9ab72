import { type FormEvent, useState } from 'react';
import { type Language, purposes, words } from './words.js';

export interface Credentials {
  readonly token: string;
  readonly purpose: string;
}

interface Properties {
  readonly language: Language;
  readonly signedIn: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onUse: (credentials: Credentials) => void;
}

/** Asks who is asking and for what purpose. */
export function SignIn({ language, signedIn, onLanguage, onUse }: Properties) {
  const [token, setToken] = useState('');
  const [purpose, setPurpose] = useState('');
  const say = words[language];
  const use = (event: FormEvent) => {
    event.preventDefault();
    onUse({ token: token.trim(), purpose });
  };
  const choose = (chosen: string) => {
    setPurpose(chosen);
    if (signedIn) onUse({ token: token.trim(), purpose: chosen });
  };
  const forget = () => {
    setToken('');
    onUse({ token: '', purpose });
  };
  return (
    <form className="sign-in" onSubmit={use}>
      <h1>{say.title}</h1>
      <label>
        {say.token}
        <input
          type="password"
          autoComplete="off"
          value={token}
          placeholder={say.tokenHint}
          onChange={(event) => setToken(event.target.value)}
        />
      </label>
      <label>
        {say.purpose}
        <select value={purpose} onChange={(event) => choose(event.target.value)}>
          <option value="">{say.noPurpose}</option>
          {Object.entries(purposes).map(([code, name]) => (
            <option key={code} value={code}>
              {name[language]} ({code})
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say.use}</button>
      <button type="button" onClick={forget}>
        {say.forget}
      </button>
      <button type="button" lang={language === 'vi' ? 'en' : 'vi'} onClick={() => onLanguage(language === 'vi' ? 'en' : 'vi')}>
        {say.other}
      </button>
      <p role="status">{signedIn ? say.signedIn : say.state}</p>
    </form>
  );
}
