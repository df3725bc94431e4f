import { defineBackground } from 'wxt/utils/define-background';
import { answerSurfaces } from './answer-surfaces';
import { deliverPosts } from './deliver-posts';
import { keepPassphrase } from './keep-passphrase';
import { offerPageMenu } from './page-menu';
import { offerToolbarButton } from './toolbar-button';
import { welcomeAuthor } from './welcome-author';

// Every listener is registered before the first wait, or the event that woke the worker is lost.
export default defineBackground({
  type: 'module',
  main() {
    const delivery = deliverPosts();
    answerSurfaces(delivery);
    keepPassphrase(delivery.run);
    welcomeAuthor();
    offerPageMenu();
    offerToolbarButton();
  },
});
