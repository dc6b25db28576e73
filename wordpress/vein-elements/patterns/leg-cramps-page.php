<?php
/**
 * A page on leg cramps: what a cramp is, the pump, the check, the clinic.
 *
 * @package vein-elements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'title'       => __( 'Leg cramps page', 'vein-elements' ),
	'description' => __( 'A short page on leg cramps with the vein pump, the symptom checker and the clinic’s card.', 'vein-elements' ),
	'categories'  => array( 'vein-elements' ),
	// Offered for new pages.
	'blockTypes'  => array( 'core/post-content' ),
	'content'     => '<!-- wp:paragraph -->
<p><strong>' . esc_html__( 'Is it an emergency?', 'vein-elements' ) . '</strong> ' . esc_html__( 'Call 911 if it is suddenly hard to breathe or your chest hurts. Call if a leg turns cold or blue, or a vein bleeds.', 'vein-elements' ) . '</p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2 class="wp-block-heading">' . esc_html__( 'What a cramp is', 'vein-elements' ) . '</h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>' . esc_html__( 'A cramp is a muscle that tightens on its own and will not let go. Most often it is the calf. The muscle can stay sore for a while after.', 'vein-elements' ) . '</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p>' . esc_html__( 'Cramps have many causes. Veins that leak are one that may play a part, most of all if your legs also ache, swell or feel heavy at the end of the day.', 'vein-elements' ) . '</p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2 class="wp-block-heading">' . esc_html__( 'How your leg pumps blood', 'vein-elements' ) . '</h2>
<!-- /wp:heading -->

<!-- wp:vein-elements/pump-diagram {"leg":"healthy","compare":"reflux","activity":"walking","headingLevel":3} /-->

<!-- wp:heading -->
<h2 class="wp-block-heading">' . esc_html__( 'Check your legs', 'vein-elements' ) . '</h2>
<!-- /wp:heading -->

<!-- wp:vein-elements/symptom-checker {"headingLevel":3} /-->

<!-- wp:vein-elements/call-to-book /-->',
);
