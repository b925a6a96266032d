import { script as early } from 'virtual:embed/before-paint';
import { script, style } from 'virtual:embed/file';
import { style as listStyle } from 'virtual:embed/list';
import { script as unpack } from 'virtual:embed/unpack';
import { toList } from '#lib/open/file-parts.ts';
import { toNotes } from '#lib/record/notes.ts';
import { toRecordData } from '#lib/record/record-data.ts';
import { toTimeline } from '#lib/record/timeline.ts';
import { element } from '#lib/ui/markup.ts';
import { toPublication } from '../../server/publication.ts';
import { toInlineDocument } from '../../server/inline-document.ts';
import { readSiteRecord, readSiteTeaching } from '../../server/record.ts';
import { siteAddress } from '../../server/site.ts';
import { studentsMetaName } from '../pages.ts';
import type { OneFileData } from '#lib/record/publication.ts';

/**
 * Makes the one file: the whole site with its record as a single HTML document.
 *
 * @param audience the version for students has no notes and answers, and an element by which its pages know this
 */
export async function toOneFile(audience: 'teacher' | 'students' = 'teacher'): Promise<string> {
	const file = await readSiteRecord();
	const record = toRecordData(file);
	const isForStudents = audience === 'students';
	const site = process.env.OTR_SITE ? siteAddress().href : null;
	return toInlineDocument({
		title: file.title,
		head: [
			element('meta', { name: 'color-scheme', content: 'light dark' }),
			element('meta', { name: 'description', content: file.dek }),
			// An empty icon. Otherwise a browser would request the icon of the site where the file is, which
			// its policy forbids.
			element('link', { rel: 'icon', href: 'data:,' }),
			...(isForStudents ? [element('meta', { name: studentsMetaName, content: 'true' })] : []),
			...(site ? [element('link', { rel: 'canonical', href: site })] : [])
		],
		id: 'page_content',
		allowed: { 'font-src': 'data:', 'img-src': 'data: blob:' },
		code: { script, style },
		style: listStyle,
		early,
		script: unpack,
		body: toList(toTimeline(record)),
		data: {
			record,
			publication: toPublication(file, site),
			notes: isForStudents ? { ofEvents: [], prompts: file.prompts, answers: [] } : toNotes(file),
			teaching: isForStudents ? null : readSiteTeaching(),
			site
		} satisfies OneFileData
	});
}
