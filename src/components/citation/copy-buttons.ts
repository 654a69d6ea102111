/**
 * Makes the buttons `<button hidden data-copies="id of an element">` of the page appear and work. The page's
 * body gives what they say then as `data-copied-text` and `data-selected-text`.
 */

const { copiedText = '', selectedText = '' } = document.body.dataset;

const message = document.createElement('p');
message.className = 'hidden';
message.setAttribute('role', 'status');
document.body.append(message);

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () => {
    const source = document.getElementById(button.dataset['copies'] ?? '');
    if (!source) return;
    void copy(source).then((isCopied) => {
      button.textContent = message.textContent = isCopied ? copiedText : selectedText;
      setTimeout(() => {
        button.textContent = label;
        message.textContent = '';
      }, 2000);
    });
  });
}

/** Copies an element's text; where that is not allowed, selects it. With italics, as rich text as well. */
async function copy(source: HTMLElement): Promise<boolean> {
  const text = source.textContent;
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  try {
    await (source.querySelector('i')
      ? navigator.clipboard.write([
          new ClipboardItem({
            ...blob('text/plain', text),
            ...blob('text/html', source.innerHTML),
          }),
        ])
      : navigator.clipboard.writeText(text));
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}

export {};
