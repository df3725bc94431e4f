import '@/components/ui/theme.css';
import '@/components/composer/post-text.css';
import './popup.css';
import { createRoot } from 'react-dom/client';
import { ComposerSurface } from '@/components/surface/ComposerSurface';
import { Surface } from '@/components/surface/Surface';

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has no #root');
createRoot(root).render(
  <Surface>
    <ComposerSurface place="popup" />
  </Surface>,
);
