import type { FileKind } from '#lib/import/file-kind.ts';

const saveAsCsv = 'احفظه بصيغة CSV، ثم افتح الملف الجديد.';
const takeItsTable = 'انقل جدوله إلى برنامج جداول، ثم احفظه بصيغة CSV.';
const takeItsData = 'استخدم البيانات التي صُنع منها، بصيغة CSV أو JSON.';

export const fileKindMessages: Readonly<Record<FileKind, string>> = {
	xlsx: `هذا مصنف Excel. ${saveAsCsv}`,
	xls: 'هذا مصنف Excel بصيغة قديمة أو محمي بكلمة مرور. احفظه بصيغة xlsx أو CSV بلا كلمة مرور، ثم افتح الملف الجديد.',
	ods: `هذا جدول OpenDocument. ${saveAsCsv}`,
	numbers: `هذا جدول Numbers. ${saveAsCsv}`,
	docx: `هذا مستند Word. ${takeItsTable}`,
	odt: `هذا مستند OpenDocument. ${takeItsTable}`,
	pptx: `هذا عرض PowerPoint. ${takeItsData}`,
	pdf: `هذا ملف PDF. ${takeItsData}`,
	zip: 'هذا أرشيف ZIP. فك ضغطه، ثم افتح الملف الذي فيه.',
	picture: `هذه صورة. ${takeItsData}`,
	binary: `هذا ليس نصًا، بل ملف لبرنامج معين. ${takeItsData}`
};
