// The editors that filter in the browser: a page for each, whose `filtered(html, options)` says what
// the editor stores of a text that somebody wrote or pasted as HTML.

const page = (head, script) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>An editor</title>${head}<div id="editor"></div>
<script>${script}</script>`;

export const EDITORS = {
  ckeditor: {
    page: page(
      '<script src="/ckeditor5/dist/browser/ckeditor5.umd.js"></script>',
      `
      const { Bold, ClassicEditor, Essentials, GeneralHtmlSupport, Heading, Link, List, Paragraph } = CKEDITOR;
      const place = document.querySelector('#editor');
      window.filtered = async (html, { htmlSupport }) => {
        const editor = await ClassicEditor.create(place, {
          licenseKey: 'GPL',
          plugins: [Bold, Essentials, Heading, Link, List, Paragraph, ...(htmlSupport ? [GeneralHtmlSupport] : [])],
          htmlSupport: htmlSupport && {
            allow: [
              { name: 'div', attributes: /^(id|lang|dir|data-.+)$/, classes: true },
              { name: /^(p|ul|ol|li|strong|span)$/, attributes: /^data-slot$/ },
            ],
          },
        });
        editor.setData(html);
        // The ids that it makes for the items of lists are others each time.
        const data = editor.getData({ skipListItemIds: true });
        await editor.destroy();
        return data;
      };
      window.version = CKEDITOR_VERSION; window.ready = true;`,
    ),
    settings: { ckeditor: {}, 'ckeditor-html': { htmlSupport: true } },
  },
  tinymce: {
    page: page(
      '<script src="/tinymce/tinymce.min.js"></script>',
      `
      window.filtered = async (html, options) => {
        const [editor] = await tinymce.init({ selector: '#editor', license_key: 'gpl', promotion: false, ...options });
        editor.setContent(html);
        const content = editor.getContent();
        editor.remove();
        return content;
      };
      window.version = tinymce.majorVersion + '.' + tinymce.minorVersion; window.ready = true;`,
    ),
    settings: { tinymce: {} },
  },
};
