import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '@/components/surface/options/OptionsPage';
import { Surface } from '@/components/surface/Surface';
import { messagesIn } from '@/utils/i18n/catalogue';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Surface wordsFor={messagesIn}>
      <OptionsPage />
    </Surface>,
  );
}
