// An inline script in the head of the page. The build fills in the address of the worker.
import { askEarly } from '#lib/open/early-question.ts';

askEarly('%otr.worker%');
