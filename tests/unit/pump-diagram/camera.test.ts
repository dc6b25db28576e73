import assert from 'node:assert/strict';
import test from 'node:test';
import { Camera, framed, type Box } from '../../../src/elements/pump-diagram/story/camera.js';

test('a frame shows the whole box, and has its shape', () => {
  for (const shape of [0.44, 1, 1.4])
    for (const aside of [0, 0.34]) {
      const [x, y, width, height] = framed('10 20 100 200', shape, aside);
      assert.ok(Math.abs(width / height - shape) < 1e-9);
      assert.ok(x <= 10 + 1e-9 && y <= 20 + 1e-9);
      assert.ok(x + width * (1 - aside) >= 110 - 1e-9 && y + height >= 220 - 1e-9, `${shape} ${aside}`);
    }
});

test('the camera travels gently, arrives, and cuts where motion is not wanted', () => {
  const camera = new Camera();
  const here: Box = [0, 0, 10, 10];
  const there: Box = [10, 0, 20, 20];
  camera.aim(here, false);
  assert.equal(camera.moving, false, 'the first look is no journey');
  camera.aim(there, false);
  assert.ok(camera.moving);
  assert.deepEqual(camera.box, here);
  let last = 0;
  while (camera.moving) {
    camera.advance(0.05);
    assert.ok(camera.box[0] >= last && camera.box[0] <= 10);
    last = camera.box[0];
  }
  assert.deepEqual(camera.box, there);
  camera.aim(here, true);
  assert.deepEqual(camera.box, here);
});

test('turned on its way, it goes on from where it is', () => {
  const camera = new Camera();
  camera.aim([0, 0, 10, 10], true);
  camera.aim([10, 0, 10, 10], false);
  camera.advance(0.35);
  const { box } = camera;
  camera.aim([0, 0, 10, 10], false);
  assert.deepEqual(camera.box, box);
});
