import { clsx } from 'clsx';
import { useState } from 'react';
import { initialsOf } from './initials';

export interface AvatarProps {
  name: string;
  /** An address or `data:` URL; `null`, or one that cannot be shown, leaves the initials. */
  picture?: string | null;
  size?: 'small' | 'medium' | 'large';
}

const sizes = { small: 'size-6.5 text-[0.6875rem]', medium: 'size-10 text-base', large: 'size-14 text-lg' };

/** The round picture of a bot or a channel. The name stands beside it, so it says nothing to a screen reader. */
export function Avatar({ name, picture = null, size = 'small' }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <span
      aria-hidden
      className={clsx(
        'grid shrink-0 place-items-center overflow-hidden rounded-full font-semibold text-white select-none',
        'bg-linear-to-br from-[#3f82c9] to-[#2f5fc0]',
        sizes[size],
      )}
    >
      {picture && picture !== broken ? (
        <img src={picture} alt="" onError={() => setBroken(picture)} className="size-full object-cover" />
      ) : (
        initialsOf(name)
      )}
    </span>
  );
}
