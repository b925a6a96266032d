// The frame's script for builds that may also show records of other sites, which the build lists.
import { mount } from 'svelte';
import { formatError } from '#lib/messages/format-file.ts';
import { formatImported } from '#lib/messages/format-imported.ts';
import { cardInside, foreignInside } from '#lib/embed/CardInside.svelte';
import { needsLeadList } from '#lib/embed/lead-words.ts';
import { frameQuery } from '#lib/embed/frame-query.ts';
import { setParameter } from '#lib/record/query.ts';
import { notice as noticeMessages } from '#language/embed';
import { foreign as messages } from '#language/record';
import { listedAddress } from '#lib/import/listed.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { readListed } from '#lib/import/read-listed.ts';
import type { SafeUrl } from '#lib/record/safe-url.ts';
import EmbedPage from './EmbedPage.svelte';
import { frameLegend } from './FrameLegend.svelte';
import { startFrame } from './start-frame.ts';
import './listed.css';

const root = document.documentElement;
/** The element for the notice about the record of another site. */
const notice = document.getElementById('page_notice');
/** The element for the story. */
const target = document.getElementById('page_embed');
/** The address of the record to show, if the frame's address has one from a listed site. */
const address = listedAddress(frameQuery(location));
if (address && notice && target) void showListedRecord(address, notice, target);
else void startFrame(cardInside, frameLegend);

/**
 * Shows the record at an address of a listed site. If that fails, says why, with a link to the page that opens records,
 * and shows the site’s own record.
 *
 * @param notice the element for the notice
 * @param target the element for the story
 */
async function showListedRecord(
	address: SafeUrl,
	notice: HTMLElement,
	target: HTMLElement
): Promise<void> {
	const search = setParameter('', 'src', address.href);
	const link = notice.querySelector('a');
	root.dataset.src = 'loading';
	notice.textContent = noticeMessages.loading({ host: address.host });
	try {
		const { record, imported } = await readListed(address, location.host);
		notice.textContent = formatImported(imported);
		root.dataset.src = 'listed';
		document.title = messages.title;
		const robots = { name: 'robots', content: 'noindex' };
		document.head.append(Object.assign(document.createElement('meta'), robots));
		target.replaceChildren();
		target.classList.toggle('needed', needsLeadList(toTimeline(record)));
		const [story, stage] = [`../open/${search}`, `../present/${search}`];
		mount(EmbedPage, {
			target,
			props: {
				record,
				inside: foreignInside,
				legend: frameLegend,
				story,
				stage
			}
		});
		root.dataset.script = 'started';
	} catch (error) {
		const words = formatError(error);
		if (link) link.href = `../open/${search}`;
		notice.replaceChildren(`${words} `, ...(link ? [link] : []));
		root.dataset.src = 'failed';
		void startFrame(cardInside, frameLegend);
	}
}
