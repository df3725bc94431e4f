import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '@/components/surface/options/OptionsPage';
import { Surface } from '@/components/surface/Surface';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Surface>
      <OptionsPage />
    </Surface>,
  );
}
