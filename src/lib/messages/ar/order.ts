import type * as english from '../en/order.ts';

export const orderMessages: typeof english.orderMessages = {
	page: {
		title: (story: string) => `رتّب الأحداث: ${story}`,
		description:
			'تمرين: رتّب أحداثًا من القصة، واذكر أسبابك، وتحقق من ترتيبك، ثم اطلع على التواريخ والمصادر.'
	},
	asked: {
		n: (text: string, taken: string) => `تعذر فهم «${text}». عدد الأحداث هنا: ${taken}.`,
		seed: (text: string, taken: string) => `تعذر فهم «${text}». هذه هي المجموعة ${taken}.`,
		unknown: (ids: string) =>
			`لم يُستخدم: ${ids}. لا حدث بهذا المعرّف في السجل، أو أن عنوان الحدث يذكر تاريخه.`,
		few: (least: string) => `أقل عدد من الأحداث في التمرين: ${least}. لذا اختيرت هذه من السجل كله.`,
		many: (chosen: string, taken: string, most: string) =>
			`عدد الأحداث التي يذكرها العنوان ${chosen}، والمعروض منها هنا ${taken}. تُستخدم كلها إن لم يتجاوز عددها ${most}.`
	},
	exercise: {
		heading: 'رتّب الأحداث',
		intro: (events: string) =>
			`أمامك ${events}: رتّبها والأقدم في الأعلى. حيث تتداخل التواريخ، كلا الترتيبين صحيح.`,
		tooFew:
			'لا يوجد هنا ما يكفي من أحداث تختلف تواريخها بوضوح لترتيبها. <link>العودة إلى القصة</link>',
		yourOrder: 'ترتيبك',
		answer: 'الإجابة',
		undo: 'تراجع',
		restart: 'البدء من جديد',
		hint: 'تلميح',
		help:
			'اسحب بطاقة، أو اضغط «تقديم» أو «تأخير». من لوحة المفاتيح، على زر «تحريك»: <key>المسافة</key> ' +
			'ترفع البطاقة، والأسهم تحركها، و<key>المسافة</key> تضعها، و<key>Esc</key> يعيدها إلى مكانها.',
		check: 'تحقق',
		showAnswer: 'إظهار الإجابة',
		hideAnswer: 'العودة إلى التمرين',
		positionsHint: 'مقارنةً بأقرب ترتيب صحيح إلى ترتيبك',
		neighboursHint: 'بطاقات تلي التي فوقها على نحو صحيح، أينما كانت'
	},
	cards: {
		first: 'الأقدم',
		last: 'الأحدث',
		earlier: 'تقديم',
		later: 'تأخير',
		move: 'تحريك',
		named: (button: string, title: string) => `${button}: ${title}`
	},
	mark: {
		right: {
			alone: '✓ <verdict>في مكانها الصحيح</verdict>',
			follows: '✓ <verdict>في مكانها الصحيح</verdict>، وتلي التي فوقها على نحو صحيح'
		},
		earlier: {
			alone: '✗ <verdict>مكانها قبل ذلك</verdict>',
			follows: '✗ <verdict>مكانها قبل ذلك</verdict>، لكنها تلي التي فوقها على نحو صحيح'
		},
		later: {
			alone: '✗ <verdict>مكانها بعد ذلك</verdict>',
			follows: '✗ <verdict>مكانها بعد ذلك</verdict>، لكنها تلي التي فوقها على نحو صحيح'
		}
	},
	hints: {
		laterThan: (card: string) => `بعد البطاقة ${card}`,
		atLeast: (n: string) => `${n} أو أكثر`,
		ofCard: (hints: string) => `تلميح: ${hints}`,
		used: {
			zero: 'التلميحات المستخدمة: #',
			one: 'التلميحات المستخدمة: #',
			two: 'التلميحات المستخدمة: #',
			few: 'التلميحات المستخدمة: #',
			many: 'التلميحات المستخدمة: #',
			other: 'التلميحات المستخدمة: #'
		}
	},
	answer: {
		link: (link: string, card: string) => `${link}: البطاقة ${card}.`,
		dated: 'مصدر مؤرخ في <date></date>: <publisher></publisher>.',
		putHere: 'وضعتها هنا.',
		putAt: (position: string) => `وضعتها في الموضع ${position}.`,
		madePublic: 'ظهر للعلن: <date></date>',
		tied: 'يتداخل تاريخها مع <titles></titles>. كلا الترتيبين صحيح.',
		and: ' و',
		sources: 'المصادر'
	},
	reasons: {
		label: 'لماذا هذا الترتيب؟',
		help: 'ما تكتبه لا يُحفظ ولا يُرسل. اطبع الصفحة للاحتفاظ به.'
	},
	foot: {
		set: (number: string) => `المجموعة ${number}`,
		events: 'الأحداث',
		another: 'مجموعة أخرى',
		projector: 'العرض أمام الصف',
		print: 'طباعة',
		back: 'العودة إلى القصة'
	},
	projector: {
		count: 'عدّ الأصوات',
		clear: 'مسح الأصوات',
		dates: 'إظهار التواريخ',
		back: 'العودة إلى التمرين',
		votes: (letter: string) => `أصوات ${letter}`,
		more: (letter: string) => `زيادة صوت للبطاقة ${letter}`,
		less: (letter: string) => `إنقاص صوت من البطاقة ${letter}`,
		keys: (last: string) => `اضغط حرفًا من A إلى ${last} لإضافة صوت، ومع Shift لإنقاصه.`
	},
	choose: {
		title: 'اختيار الأحداث',
		help: (least: string, most: string) =>
			`اختر من ${least} إلى ${most} من الأحداث. يحفظها العنوان، فيحصل كل من يفتحه على هذه البطاقات.`,
		count: (n: string) => `المختار: ${n}`,
		useThese: 'استخدام هذه الأحداث',
		draw: 'الاختيار من السجل كله عشوائيًا'
	},
	share: {
		title: 'مشاركة مع الصف',
		help: 'كل من يفتح هذا العنوان يحصل على البطاقات نفسها.',
		qrCode: 'رمز QR للعنوان',
		address: 'عنوان هذا التمرين',
		copy: 'نسخ الرابط'
	},
	code: {
		yours: 'رمز النتيجة: <code></code>',
		hint: 'اقرأه بصوت عالٍ: يستطيع معلمك التحقق منه في هذه الصفحة.',
		title: 'التحقق من رمز',
		help: 'اكتب الحروف والأرقام الخمسة التي قرأها الطالب. الرمز ليس دليلًا: يكشف الأخطاء العابرة لا الغش.',
		label: 'رمز النتيجة',
		none: 'ليس هذا رمز نتيجة، أو أن أحد حروفه خطأ. لا تحتوي الرموز على 0 و1 وI وL وO.',
		ofSet: (positions: string, neighbours: string, hints: string) =>
			`${positions}، ${neighbours}، ${hints}. هذا الرمز لهذه البطاقات.`,
		other: (positions: string, neighbours: string, hints: string) =>
			`هذا الرمز لبطاقات أخرى أو لمجموعة أخرى: المواضع الصحيحة ${positions}، الأزواج المتجاورة الصحيحة ${neighbours}، ${hints}.`
	},
	said: {
		position: (title: string, position: string, all: string) =>
			`${title}، الموضع ${position} من ${all}`,
		pickedUp: (card: string) => `رُفعت: ${card}`,
		dropped: (card: string) => `وُضعت: ${card}`,
		putBack: (card: string) => `أُعيدت: ${card}`,
		undone: 'تم التراجع عن آخر نقلة.',
		hint: (title: string, hint: string, used: string) => `تلميح لبطاقة ${title}: ${hint}. ${used}.`,
		noHint: 'لا تلميح آخر لهذا الترتيب.',
		restarted: 'عادت البطاقات كلها إلى حيث بدأت.',
		anotherSet: (events: string) => `مجموعة أخرى: ${events}.`,
		scores: (positions: string, neighbours: string) => `${positions}، ${neighbours}.`
	},
	scores: {
		positions: (right: string, all: string) => `المواضع الصحيحة: ${right} من ${all}`,
		neighbours: (right: string, all: string) => `الأزواج المتجاورة الصحيحة: ${right} من ${all}`
	},
	still: {
		noScripts: 'تحريك البطاقات والتحقق والإجابة تحتاج إلى JavaScript، وهي معطلة أو لم تعمل.',
		byHand: 'هذه مجموعة من البطاقات: رقّمها بيدك، والأقدم أولًا، ثم قارنها بالقصة.',
		story: 'التواريخ في القصة',
		cards: 'البطاقات'
	}
};
