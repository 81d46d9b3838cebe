/** Progress with its words below; null when nobody knows how far it is. */
export function Bar({ done, words }: { readonly done: number | null; readonly words: string }) {
  const percent = done === null ? null : Math.round(Math.min(1, Math.max(0, done)) * 100);
  return (
    <div class="stack">
      <div
        class={percent === null ? 'bar moving' : 'bar'}
        role="progressbar"
        aria-label={words}
        {...(percent === null ? {} : { 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': percent })}
      >
        <span style={percent === null ? {} : { width: `${percent}%` }} />
      </div>
      <p class="quiet" role="status">
        {words}
      </p>
    </div>
  );
}
