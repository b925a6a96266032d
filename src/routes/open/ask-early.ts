// An inline script in the page's head. The build inserts the worker's address.
import { askEarly } from '#lib/open/early-question.ts';

askEarly('%otr.worker%');
