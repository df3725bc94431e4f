import { Button } from '@/components/ui/Button';
import { RadioList } from '@/components/ui/RadioList';
import type { Surface } from '@/utils/store/records';
import { Card } from './Card';
import { useSettingsWords } from './use-settings-words';

const SURFACES: Surface[] = ['popup', 'panel', 'desk'];

export interface ToolbarSettingsProps {
  surface: Surface;
  onSurface: (surface: Surface) => void;
  /** The keys of the button as this system writes them; empty where none are set, `null` until they are known. */
  shortcut: string | null;
  onChangeShortcut: () => void;
}

/** What a click on the toolbar button opens, and the keys that do the same. */
export function ToolbarSettings({ surface, onSurface, shortcut, onChangeShortcut }: ToolbarSettingsProps) {
  const words = useSettingsWords('options.toolbar');
  return (
    <Card className="flex flex-col gap-5">
      <RadioList<Surface>
        label={words('surface.label')}
        choices={SURFACES.map((value) => ({
          value,
          label: words(`surface.${value}`),
          hint: words(`surface.${value}-hint`),
        }))}
        value={surface}
        onChange={onSurface}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-60">
          <p className="font-semibold">{words('shortcut.label')}</p>
          <p className="text-sm text-soft">{words('shortcut.hint')}</p>
        </div>
        {shortcut !== null && (
          <span className="flex items-center gap-2">
            {shortcut === '' ? (
              <span className="text-soft">{words('shortcut.none')}</span>
            ) : (
              <kbd className="rounded-md border border-edge px-2 py-0.5 font-sans">{shortcut}</kbd>
            )}
            <Button size="small" onClick={onChangeShortcut}>
              {words('shortcut.change')}
            </Button>
          </span>
        )}
      </div>
    </Card>
  );
}
