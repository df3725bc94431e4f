import { botFatherTags } from './bot-father-tags';
import { Steps } from './Steps';
import { useSettingsWords } from './use-settings-words';

/** How the token of a bot is revoked and replaced, and that nothing is lost over it. */
export function NewTokenSteps({ username }: { username: string }) {
  const words = useSettingsWords('options.bot.newToken');
  return (
    <div className="flex flex-col gap-3">
      <h4 className="font-semibold">{words('title')}</h4>
      <Steps
        steps={[
          { key: 'revoke', content: words.rich('revoke', { ...botFatherTags, username }) },
          { key: 'paste', content: words('paste') },
        ]}
      />
      <p className="text-sm text-soft">{words('kept')}</p>
    </div>
  );
}
