import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '#lib/import/plain-text.ts';

describe('plain text of HTML', () => {
	test.each([
		['<p>One</p><p>Two</p>', 'One\nTwo'],
		['One<br>Two<br/>Three', 'One\nTwo\nThree'],
		['<a href="https://a.example/?a>b" title=\'x>y\'>A link</a>, on', 'A link, on'],
		['<b>bold</b> and <i >it</i>', 'bold and it'],
		['a<!-- hidden > -->b', 'ab'],
		['a<script>alert("<b>")</script>b<STYLE>p{}</style >c', 'abc'],
		['<IMG SRC=x onerror=alert(1)>', ''],
		['<svg/onload=alert(1)>x', 'x'],
		['<ul>\n  <li>One</li>\n  <li>Two</li>\n</ul>', 'One\nTwo']
	])('%j', (html, text) => expect(toPlainText(html)).toEqual({ text, hadTags: true }));

	test.each([
		['a < b and c > d', 'a < b and c > d'],
		['1 <2', '1 <2'],
		['<3 it', '<3 it'],
		['never closed <a href="', 'never closed <a href="'],
		['<!-- never closed', '<!-- never closed'],
		[
			'Ben &amp; Jerry&#39;s &lt;b&gt; &#x201C;x&#x201d; caf&eacute;&nbsp;&hellip;',
			"Ben & Jerry's <b> “x” café\u00a0…"
		],
		['&amp;lt;', '&lt;'],
		['AT&T &unknown; &amp &#; &constructor;', 'AT&T &unknown; &amp &#; &constructor;'],
		['&#0;&#xD800;&#1114112;', '\uFFFD\uFFFD\uFFFD'],
		['two\n\n  lines', 'two\n\n  lines'],
		['two\r\nlines ', 'two\nlines']
	])('without tags: %j', (html, text) =>
		expect(toPlainText(html)).toEqual({ text, hadTags: false })
	);

	test('a text of no HTML is as it was', () => {
		const plain = fc.string({ unit: 'binary' }).map((text) => text.replace(/[<&\r]/g, ''));
		fc.assert(
			fc.property(plain, (text) => {
				expect(toPlainText(text).text).toBe(text.trim());
			})
		);
	});

	test('no letter of the words is lost, whatever tags are between them', () => {
		const tag = fc.constantFrom(
			'<b>',
			'</p>',
			'<a href="x">',
			"<i title='>'>",
			'<br/>',
			'<!-- - -->'
		);
		const word = fc.stringMatching(/^[a-z]{1,5}$/);
		fc.assert(
			fc.property(fc.array(fc.tuple(word, tag), { minLength: 1 }), (pairs) => {
				const { text } = toPlainText(pairs.flat().join(''));
				expect(text.replaceAll('\n', '')).toBe(pairs.map(([each]) => each).join(''));
			})
		);
	});
});
