import { leave, join } from '../../controllers/frame-loop.js';
import { InView } from '../../controllers/in-view.js';

/** Lets the face that is shown move: in the page's loop of frames, while it is in view and has something to move. */
class Running {
    /**
     * @param shown the face that the clock is about
     */
    constructor(host, shown) {
        this.host = host;
        this.shown = shown;
        this.onFrame = (seconds) => {
            const face = this.shown();
            face.frame(seconds);
            if (!face.playing && !face.moving)
                leave(this.onFrame);
        };
        this.inView = new InView(host.element, () => this.follow());
        host.element.addController(this);
    }
    hostDisconnected() {
        leave(this.onFrame);
    }
    /** Joins the loop of frames, or leaves it: once the view was drawn, and where it comes into view. */
    follow() {
        const face = this.shown();
        const seen = this.inView.value;
        const { autoplay, time, decorative } = this.host.element;
        const begins = autoplay && face.playing === undefined && time < 0;
        if (seen && begins && !decorative && !this.host.calm())
            face.play();
        if (seen && (face.playing || face.moving))
            join(this.onFrame);
        else
            leave(this.onFrame);
    }
}

export { Running };
