<?php $titel = 'Ausstellerunterlagen'; ?>
<!doctype html>
<html lang="de">
<head><title><?= $titel ?></title></head>
<body controller="<?= e($messe->name) ?>" privacy-href="/datenschutz" withdraw-href="/wahl" retention="P2Y last-contact" jurisdiction="DE">
<form method="post" action="/unterlagen">
  <?php foreach ($felder as $feld) { echo feld($feld); } ?>
  <fieldset capacity="buisness">
    <legend>Neues für Aussteller</legend>
    <consent-checkbox name="stand" purpose="standbau" channel="email" mode="objection" basis="legitimate-interest" profession="<?= $branche ?>">
      Ich möchte keine E-Mails zum Standbau.
    </consent-checkbox>
  </fieldset>
  <fieldset capacity="professional">
    <legend>Umfragen</legend>
    <consent-checkbox name="umfrage" purpose="umfrage" channel="email" min-age="<?= $alter ?>" reconsent="<?= $satz ?>" party="<?= $partei ?>">
      Ich möchte die Umfrage nach der Messe per E-Mail erhalten.
    </consent-checkbox>
    <consent-checkbox name="alter" purpose="abendprogramm" channel="email" min-age="achtzehn">
      Ich möchte das Abendprogramm per E-Mail erhalten.
    </consent-checkbox>
  </fieldset>
</form>
