import '@/components/ui/theme.css';
import '@/components/composer/post-text.css';
import './desk.css';
import { createRoot } from 'react-dom/client';
import { Desk } from '@/components/surface/desk/Desk';
import { Surface } from '@/components/surface/Surface';
import { deskMessagesIn } from '@/utils/i18n/desk-messages';

const root = document.getElementById('root');
if (!root) throw new Error('desk.html has no #root');
createRoot(root).render(
  <Surface wordsFor={deskMessagesIn}>
    <Desk />
  </Surface>,
);
