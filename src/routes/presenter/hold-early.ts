// An inline script in the presenter's head. Hides the first slide unless the address asks for it in a session.
import { asksForOther } from '#lib/present/asks-for-other.ts';

if (!location.hash || asksForOther(location)) document.documentElement.dataset.held = '';
