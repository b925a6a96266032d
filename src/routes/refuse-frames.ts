// An inline script in the head of every page that has scripts, except for embeds and the one file, which may be in any
// frame.
import { framed as framedMessages } from '#language/pages';
import { refuseFrames } from '#lib/ui/refuse-frames.ts';

refuseFrames(framedMessages);
