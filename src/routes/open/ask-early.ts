// In the head of the page, as an inline script; the build fills in the worker’s address.
import { askEarly } from '#lib/open/early-question.ts';

askEarly('%otr.worker%');
