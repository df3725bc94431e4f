import { botFatherTags } from './bot-father-tags';
import { Steps } from './Steps';
import { useSettingsWords } from './use-settings-words';

/** How a newcomer gets a token. */
export function TokenSteps() {
  const words = useSettingsWords('options.bot.steps');
  return (
    <div className="flex flex-col gap-3">
      <h3 className="font-semibold">{words('title')}</h3>
      <Steps
        steps={[
          { key: 'open', content: words.rich('open', botFatherTags) },
          { key: 'name', content: words.rich('name', botFatherTags) },
          { key: 'paste', content: words('paste') },
        ]}
      />
      <p className="text-sm text-soft">{words.rich('existing', botFatherTags)}</p>
    </div>
  );
}
