import { testEngine } from './engine-tests.ts';
import { startWebKit } from './webkit.ts';

await testEngine('WebKit', startWebKit);
