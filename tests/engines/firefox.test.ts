import { testEngine } from './engine-tests.ts';
import { startFirefox } from './puppeteer.ts';

await testEngine('Firefox', startFirefox);
