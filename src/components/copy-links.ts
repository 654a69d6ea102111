/**
 * Makes the links `<a data-copies-link>` copy the address that they lead to, and say so in the words that the page's
 * body gives as `data-copied-link`. Where the page may not write to the clipboard they are followed, as
 * without this.
 */

const COPIED = document.body.dataset['copiedLink'] ?? '';

const told = document.createElement('p');
told.className = 'hidden';
told.setAttribute('role', 'status');
document.body.append(told);

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[data-copies-link]');
  const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!(link instanceof HTMLAnchorElement) || !isPlain) return;
  event.preventDefault();
  void copy(link.href).then((isCopied) => {
    if (isCopied) tell(link);
    else location.assign(link.href);
  });
});

async function copy(text: string): Promise<boolean> {
  try {
    // Absent on a page that came without encryption.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function tell(link: HTMLAnchorElement): void {
  link.dataset['copied'] = COPIED;
  told.textContent = COPIED;
  setTimeout(() => {
    delete link.dataset['copied'];
    told.textContent = '';
  }, 2000);
}

export {};
