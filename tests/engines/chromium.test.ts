import { testEngine } from './engine-tests.ts';
import { startChromium } from './puppeteer.ts';

// The rest of the smoke is what the site’s own tests look at in Chromium.
await testEngine('Chromium', startChromium, Boolean(process.env.OTR_ALL));
