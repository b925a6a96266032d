// An inline script in the presenter's head. Hides the first slide unless the address asks for it in a session.
import { asksForOtherView } from '#lib/present/asks-for-other-view.ts';

if (!location.hash || asksForOtherView(location)) document.documentElement.dataset.held = '';
