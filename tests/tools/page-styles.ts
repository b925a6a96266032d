// What a component is drawn in, as on a page whose scripts have started: all component tests share one window.
import '#lib/ui/styles/page.css';
import '#lib/ui/styles/fonts.css';

document.documentElement.dataset.script = 'started';
