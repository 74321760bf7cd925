/** The buttons that copy a phone number. */
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const { copy = '', copied = '', notCopied = '' } = button.dataset;
  const say = (text: string) => {
    if (button.nextElementSibling) button.nextElementSibling.textContent = text;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(copy).then(
      () => say(copied),
      () => say(notCopied),
    );
  });
}
