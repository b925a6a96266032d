import { testEngine } from './engine-tests.ts';
import { startChromium } from './puppeteer.ts';

await testEngine('Chromium', startChromium);
