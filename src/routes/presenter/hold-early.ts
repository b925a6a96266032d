// The same for the presenter’s window, which shows the first slide only where its address names a stage.
import { asksForOther } from '#lib/present/asks-for-other.ts';

if (!location.hash || asksForOther(location)) document.documentElement.dataset.held = '';
