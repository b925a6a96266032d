// An inline script in the head of every page that has scripts, except for embeds.
import { beforePaint } from '#lib/story/before-paint.ts';
import { redirectToLanguage } from '#lib/ui/redirect-to-language.ts';

redirectToLanguage();
beforePaint(location);
