<?php
// The least a classic theme can be.
?>
<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Classic</title><?php wp_head(); ?></head>
<body <?php body_class(); ?>>
<?php
wp_body_open();
while ( have_posts() ) {
	the_post();
	echo '<article class="entry-content">';
	the_content();
	echo '</article>';
}
wp_footer();
?>
</body>
</html>
