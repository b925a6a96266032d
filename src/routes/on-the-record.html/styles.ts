// What the one file’s list is styled by, for where its scripts do not run. The pages’ styles are packed beside their code.
import '#lib/ui/styles/page.css';
import './file.css';
