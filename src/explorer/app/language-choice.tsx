import { Button } from '@mantine/core';
import { useLanguage } from './language.js';

/** Either language, wherever one is. */
export function LanguageChoice() {
  const { language, speak } = useLanguage();
  return (
    <div className="language">
      {(['vi', 'en'] as const).map((one) => (
        <Button
          key={one}
          variant="transparent"
          size="compact-sm"
          lang={one}
          aria-pressed={language === one}
          aria-label={one === 'vi' ? 'VI: Tiếng Việt' : 'EN: English'}
          onClick={() => speak(one)}
        >
          {one.toUpperCase()}
        </Button>
      ))}
    </div>
  );
}
