<?php
require __DIR__ . '/../init.php';
$annee = annee_scolaire();
?>
<!doctype html>
<html lang="fr">
<head>
  <title>Inscription <?= htmlspecialchars($annee) ?></title>
  <script type="application/json" data-consent-config><?= json_encode($config) ?></script>
</head>
<body class="<?= $theme ?>">
<?php include 'entete.php'; ?>
<form method="post" action="inscription.php">
  <p>L’école informe les familles des absences par SMS et par e-mail : c’est sa mission, et ne demande pas d’accord.</p>
  <fieldset>
    <legend>La vie de l’école</legend>
    <?php foreach ($lettres as $lettre): ?>
    <consent-checkbox name="<?= $lettre['id'] ?>" purpose="<?= $lettre['id'] ?>" channel="email"
      <?php if ($lettre['mineur']): ?>min-age="15" guardian="<?= $lettre['responsable'] ?>"<?php endif ?>>
      Nous souhaitons recevoir <?= $lettre['titre'] ?> par e-mail.
    </consent-checkbox>
    <?php endforeach; ?>
    <consent-checkbox name="photo" purpose="photo-site" channel="email">
      Nous acceptons que l’école publie sur son site les photos de la kermesse où figure notre enfant.
    </consent-checkbox>
  </fieldset>
  <fieldset>
    <legend>Les anciens élèves</legend>
    <consent-checkbox name="anciens" purpose="anciens" channel="post" mode="objection" basis="legitimate-interest">
      Nous ne souhaitons pas recevoir le journal des anciens par courrier.
    </consent-checkbox>
  </fieldset>
  <button>Inscrire</button>
</form>
<?php include 'pied.php';
