// In the head of every page, as an inline script; the one file may be in any frame.
import { framed as framedMessages } from '#language/pages';
import { refuseFrames } from '#lib/ui/refuse-frames.ts';

refuseFrames(framedMessages);
