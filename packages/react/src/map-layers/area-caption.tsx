import type { ReactNode } from "react";
import { AreaKey, type AreaKeyProps } from "./area-key.js";

/** Title, subtitle and key of the area layers, and what of them is made up: what a drawing has in itself. */
export const AreaCaption = (props: Omit<AreaKeyProps, "width">): ReactNode => {
  const { title, subtitle, note } = props.view;
  return (
    <div className="lansmuseer-caption">
      <div>
        <h2>{title}</h2>
        <p>{subtitle}</p>
        {note && <p className="lansmuseer-note">{note}</p>}
      </div>
      <AreaKey {...props} width={280} />
    </div>
  );
};
