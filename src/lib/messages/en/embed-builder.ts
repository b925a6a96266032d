/** The dialog that makes an embed code. Functions get formatted text. */
export const builderMessages = {
	title: 'Embed this story',
	settings: {
		language: 'Language',
		theme: 'Theme',
		themes: {
			page: 'Match the page (light without a script)',
			auto: 'Match the reader’s system',
			light: 'Light',
			dark: 'Dark'
		},
		event: 'Start on',
		noEvent: 'No event',
		cards: 'Entries',
		cardsShown: {
			list: 'The list, folded',
			all: 'The list, open',
			few: 'Five around it',
			one: 'Only this one'
		},
		height: {
			legend: 'Height',
			auto: 'Automatic',
			fixed: 'Fixed',
			field: 'Height in px',
			unit: 'px',
			fits: 'Fits its content.',
			scrolls: (px: string) =>
				`${px} px; readers scroll inside it. Choose “Figure with script” to fit the content.`
		},
		part: {
			legend: 'Period',
			whole: 'Whole story',
			range: 'Date range',
			from: 'From',
			to: 'To'
		},
		tracks: 'Tracks',
		kinds: 'Kinds',
		onlyKinds: (kinds: string) => `Only the kinds shown now: ${kinds}`,
		noKinds: 'none'
	},
	problems: {
		height: (min: string, max: string) => `Choose a height from ${min} to ${max} px.`,
		period: '“From” is later than “To”: the whole story is shown.',
		tracks: 'Select at least one track: the frame is empty.'
	},
	code: {
		legend: 'Embed code',
		copy: 'Copy',
		frame: { label: 'Frame only', note: 'An iframe. Works where scripts are not allowed.' },
		figure: {
			label: 'Figure with script',
			note: 'Fits the height of its content. Without scripts, readers see a picture and a link.'
		},
		address: {
			label: 'Address',
			note: 'The address of the frame, for systems that make the frame themselves.'
		}
	},
	preview: {
		legend: 'Preview width',
		width: (px: string) => `${px} px`,
		title: (story: string) => `Preview: ${story}`,
		label: (px: string) => `Preview, ${px} px wide`
	},
	places: {
		title: 'How to add it to your site',
		address: 'Address of the story: <address></address>',
		script: 'The script, in the functions.php of a WordPress theme: <code></code>',
		advice: [
			[
				'WordPress',
				'Paste the story’s address on a line of its own. To keep these settings, paste the embed code into a Custom HTML block. If your account may not add scripts, the “Figure with script” code keeps its settings and shows the picture; it becomes the timeline once an administrator adds the script to the theme.'
			],
			[
				'Ghost',
				'Paste the embed code into an HTML card: type /html. Since Ghost 6, a pasted address becomes a card with the picture, the title and the link.'
			],
			[
				'Drupal',
				'Paste the code of “Frame only” in the source view of a field whose text format is Full HTML.'
			],
			[
				'Sites that accept only links',
				'Paste the story’s address. It becomes a card with the picture, the title and the link.'
			]
		] satisfies [place: string, advice: string][]
	}
};
