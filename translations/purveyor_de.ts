<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CloudBlue</name>
    <message>
        <source>Company name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Rechnungskontakt</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technischer Kontakt</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>This customer was changed at CloudBlue since the form was opened. Nothing was sent.</source>
        <translation>Dieser Kunde wurde bei CloudBlue geändert, seit das Formular geöffnet wurde. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>APS id</source>
        <translation>APS-ID</translation>
    </message>
    <message>
        <source>Billing account (APS id)</source>
        <translation>Rechnungskonto (APS-ID)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>list of customers</source>
        <translation>Kundenliste</translation>
    </message>
    <message>
        <source>list of accounts</source>
        <translation>Kontenliste</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>neuer Kunde</translation>
    </message>
    <message>
        <source>Tax status</source>
        <translation>Steuerstatus</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>Cancelled before setup</source>
        <translation>Vor Einrichtung storniert</translation>
    </message>
    <message>
        <source>On hold: credit</source>
        <translation>Angehalten: Kredit</translation>
    </message>
    <message>
        <source>On hold: by an administrator</source>
        <translation>Angehalten: durch Administrator</translation>
    </message>
    <message>
        <source>On hold: credit, and by an administrator</source>
        <translation>Angehalten: Kredit und durch Administrator</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>CloudBlue reported success (HTTP %1), but its answer does not say what was made. %2</source>
        <translation>CloudBlue meldete Erfolg (HTTP %1), die Antwort sagt aber nicht, was angelegt wurde. %2</translation>
    </message>
    <message>
        <source>CloudBlue&apos;s clock is %1 seconds ahead of this computer&apos;s (a minus means behind). Set the clock, or enter %1 as clock correction of the connection.</source>
        <translation>Die Uhr von CloudBlue geht gegenüber diesem Computer %1 Sekunden vor (Minus: nach). Stellen Sie die Uhr oder tragen Sie %1 als Uhrkorrektur der Verbindung ein.</translation>
    </message>
    <message>
        <source>It is not known yet under which account new customers belong. Test the connection (Connections &gt; Test) and choose your reseller account there.</source>
        <translation>Es ist noch nicht bekannt, unter welches Konto neue Kunden gehören. Testen Sie die Verbindung (Verbindungen &gt; Testen) und wählen Sie dort Ihr Reseller-Konto.</translation>
    </message>
    <message>
        <source>CloudBlue does not offer this here.</source>
        <translation>CloudBlue bietet dies hier nicht an.</translation>
    </message>
    <message>
        <source>This has no price.</source>
        <translation>Dies hat keinen Preis.</translation>
    </message>
    <message>
        <source>The form has lost the account it was made from. Open it again.</source>
        <translation>Das Formular hat sein Konto verloren. Öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>CloudBlue Commerce and Odin Automation, by their APS interface</source>
        <translation>CloudBlue Commerce und Odin Automation über ihre APS-Schnittstelle</translation>
    </message>
    <message>
        <source>The address of your brand&apos;s access point, such as https://portal.example.com</source>
        <translation>Die Adresse des Zugangspunkts Ihrer Marke, z. B. https://portal.example.com</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Not told: %1</source>
        <translation>Nicht angegeben: %1</translation>
    </message>
    <message>
        <source>Services (OSS id)</source>
        <translation>Dienste (OSS-ID)</translation>
    </message>
    <message>
        <source>another total</source>
        <translation>anderer Gesamtbetrag</translation>
    </message>
    <message>
        <source>details could not be read</source>
        <translation>Einzelheiten nicht lesbar</translation>
    </message>
    <message>
        <source>another plan</source>
        <translation>anderer Plan</translation>
    </message>
    <message>
        <source>CloudBlue has no such order of %1 since it was sent.</source>
        <translation>CloudBlue hat seit dem Senden keine solche Bestellung von %1.</translation>
    </message>
    <message>
        <source>The order is there: %1.</source>
        <translation>Die Bestellung ist da: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders fit. Compare them and decide which one is yours.</source>
        <translation>
            <numerusform>%n Bestellung passt. Vergleichen Sie und entscheiden Sie, ob es Ihre ist.</numerusform>
            <numerusform>%n Bestellungen passen. Vergleichen Sie und entscheiden Sie, welche Ihre ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The id of the new customer was not kept. Look for %1 among the customers.</source>
        <translation>Die ID des neuen Kunden wurde nicht aufbewahrt. Suchen Sie %1 unter den Kunden.</translation>
    </message>
    <message>
        <source>CloudBlue has no customer with the id that was sent.</source>
        <translation>CloudBlue hat keinen Kunden mit der gesendeten ID.</translation>
    </message>
    <message>
        <source>The customer is there, with the id that was sent.</source>
        <translation>Der Kunde ist da, mit der gesendeten ID.</translation>
    </message>
    <message>
        <source>The billing part of the customer is there, but CloudBlue names no account for it.</source>
        <translation>Der Abrechnungsteil des Kunden ist da, CloudBlue nennt dazu aber kein Konto.</translation>
    </message>
    <message>
        <source>There is a user %1, but it is older than this request.</source>
        <translation>Es gibt einen Benutzer %1, er ist aber älter als diese Anfrage.</translation>
    </message>
    <message>
        <source>The user %1 is there.</source>
        <translation>Der Benutzer %1 ist da.</translation>
    </message>
    <message>
        <source>The customer has no user %1.</source>
        <translation>Der Kunde hat keinen Benutzer %1.</translation>
    </message>
    <message>
        <source>What was changed was not kept. Compare the customer with what you wanted.</source>
        <translation>Was geändert wurde, ist nicht aufbewahrt. Vergleichen Sie den Kunden mit dem, was Sie wollten.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are there</source>
        <translation>%1 von %2 Änderungen sind da</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>The customer has your changes.</source>
        <translation>Der Kunde hat Ihre Änderungen.</translation>
    </message>
    <message>
        <source>The customer is as it was before.</source>
        <translation>Der Kunde ist unverändert.</translation>
    </message>
    <message>
        <source>Somebody changed the customer, and not all of your changes are there.</source>
        <translation>Jemand hat den Kunden geändert, und nicht alle Ihre Änderungen sind da.</translation>
    </message>
    <message>
        <source>CloudBlue does not tell whether this was done.</source>
        <translation>CloudBlue gibt nicht an, ob dies ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Ask %1 to sign in.</source>
        <translation>Bitten Sie %1, sich anzumelden.</translation>
    </message>
    <message>
        <source>Ask %1 whether a mail came. Doing it again sends another mail and makes the link in the first one useless.</source>
        <translation>Fragen Sie %1, ob eine E-Mail ankam. Eine Wiederholung sendet eine weitere E-Mail und macht den Link in der ersten unbrauchbar.</translation>
    </message>
    <message>
        <source>CloudBlue answers at this address</source>
        <translation>CloudBlue antwortet unter dieser Adresse</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>Der Schlüssel wird akzeptiert</translation>
    </message>
    <message>
        <source>The address is an APS access point</source>
        <translation>Die Adresse ist ein APS-Zugangspunkt</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <translation>Die Uhren stimmen überein</translation>
    </message>
    <message>
        <source>Your reseller account</source>
        <translation>Ihr Reseller-Konto</translation>
    </message>
    <message>
        <source>Customers can be listed</source>
        <translation>Kunden können gelistet werden</translation>
    </message>
    <message>
        <source>Plans can be listed</source>
        <translation>Pläne können gelistet werden</translation>
    </message>
    <message>
        <source>Subscriptions can be listed</source>
        <translation>Abonnements können gelistet werden</translation>
    </message>
    <message>
        <source>Orders can be listed</source>
        <translation>Bestellungen können gelistet werden</translation>
    </message>
    <message>
        <source>Payment methods can be read</source>
        <translation>Zahlungsarten können gelesen werden</translation>
    </message>
    <message>
        <source>Orders can be estimated</source>
        <translation>Preise können angefragt werden</translation>
    </message>
    <message>
        <source>Allowed operations of the key</source>
        <translation>Erlaubte Operationen des Schlüssels</translation>
    </message>
    <message>
        <source>Ask CloudBlue&apos;s provider to allow the key&apos;s user what is listed at the end.</source>
        <translation>Bitten Sie den Betreiber von CloudBlue, dem Benutzer des Schlüssels zu erlauben, was am Ende aufgeführt ist.</translation>
    </message>
    <message>
        <source>CloudBlue was not reached.</source>
        <translation>CloudBlue wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>The address must be that of your brand&apos;s access point, such as https://portal.example.com, without /aps/2.</source>
        <translation>Die Adresse muss die des Zugangspunkts Ihrer Marke sein, z. B. https://portal.example.com, ohne /aps/2.</translation>
    </message>
    <message>
        <source>This is not CloudBlue&apos;s interface.</source>
        <translation>Dies ist nicht die Schnittstelle von CloudBlue.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Compare key and secret with those shown when the key was created; the secret is shown only once.</source>
        <translation>Vergleichen Sie Schlüssel und Geheimnis mit denen, die beim Erstellen angezeigt wurden; das Geheimnis wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Signed with OAuth 1.0a</source>
        <translation>Signiert mit OAuth 1.0a</translation>
    </message>
    <message>
        <source>The answer has no X-APSBooster-Response header.</source>
        <translation>Der Antwort fehlt der Header X-APSBooster-Response.</translation>
    </message>
    <message>
        <source>Requests from outside are served only by an access point with APS booster.</source>
        <translation>Anfragen von außen bedient nur ein Zugangspunkt mit APS Booster.</translation>
    </message>
    <message>
        <source>The answer has no date.</source>
        <translation>Die Antwort hat kein Datum.</translation>
    </message>
    <message>
        <source>CloudBlue&apos;s clock is %1 seconds ahead of ours.</source>
        <translation>Die Uhr von CloudBlue geht gegenüber unserer %1 Sekunden vor.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, or enter %1 as clock correction.</source>
        <translation>Stellen Sie die Uhr dieses Computers oder tragen Sie %1 als Uhrkorrektur ein.</translation>
    </message>
    <message>
        <source>They differ by %1 s.</source>
        <translation>Sie unterscheiden sich um %1 s.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>Der Schlüssel wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>No e-mail address of your account is given.</source>
        <translation>Es ist keine E-Mail-Adresse Ihres Kontos angegeben.</translation>
    </message>
    <message>
        <source>Without your account no customer can be created.</source>
        <translation>Ohne Ihr Konto kann kein Kunde angelegt werden.</translation>
    </message>
    <message>
        <source>No account that this key sees has %1 as its contact.</source>
        <translation>Kein Konto, das dieser Schlüssel sieht, hat %1 als Kontakt.</translation>
    </message>
    <message>
        <source>Check the address, or choose another of the three contacts.</source>
        <translation>Prüfen Sie die Adresse oder wählen Sie einen anderen der drei Kontakte.</translation>
    </message>
    <message>
        <source>Another account is set, but %1 was found.</source>
        <translation>Ein anderes Konto ist eingetragen, gefunden wurde aber %1.</translation>
    </message>
    <message>
        <source>Compare the two ids.</source>
        <translation>Vergleichen Sie die beiden IDs.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have this contact: %1</source>
        <translation>
            <numerusform>%n Konto hat diesen Kontakt: %1</numerusform>
            <numerusform>%n Konten haben diesen Kontakt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose yours as reseller account.</source>
        <translation>Wählen Sie Ihres als Reseller-Konto.</translation>
    </message>
    <message>
        <source>This installation has no order manager.</source>
        <translation>Diese Installation hat keinen Order Manager.</translation>
    </message>
    <message>
        <source>Orders cannot be listed or placed until CloudBlue&apos;s provider installs it.</source>
        <translation>Bestellungen können erst gelistet oder aufgegeben werden, wenn der Betreiber von CloudBlue ihn installiert.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Readable; the number is not told.</source>
        <translation>Lesbar; die Anzahl ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>&quot;See the things of your customers&quot; is off: only your own would be listed.</source>
        <translation>„Objekte Ihrer Kunden sehen“ ist aus: Nur Ihre eigenen würden gelistet.</translation>
    </message>
    <message>
        <source>There is no customer to ask about.</source>
        <translation>Es gibt keinen Kunden, nach dem gefragt werden könnte.</translation>
    </message>
    <message>
        <source>There is no customer or no plan to estimate.</source>
        <translation>Es gibt keinen Kunden oder keinen Plan für eine Preisanfrage.</translation>
    </message>
    <message>
        <source>Whatever can be tried without changing anything is allowed. Users can only be tested by changing one.</source>
        <translation>Was sich ohne Änderung prüfen lässt, ist erlaubt. Benutzer lassen sich nur prüfen, indem einer geändert wird.</translation>
    </message>
    <message>
        <source>If creating a user is refused later, compare the list of operations.</source>
        <translation>Wird später das Anlegen eines Benutzers abgelehnt, vergleichen Sie die Liste der Operationen.</translation>
    </message>
    <message>
        <source>Missing for: %1</source>
        <translation>Fehlt für: %1</translation>
    </message>
    <message>
        <source>Copy the list of operations and have them added: Users &gt; user &gt; APS Bus Access.</source>
        <translation>Kopieren Sie die Liste der Operationen und lassen Sie sie hinzufügen: Users &gt; user &gt; APS Bus Access.</translation>
    </message>
    <message>
        <source>With its version. Change it only when CloudBlue asks for a newer one</source>
        <translation>Mit Version. Nur ändern, wenn CloudBlue eine neuere verlangt</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>From CloudBlue: Users &gt; user &gt; APS Bus Access &gt; Create</source>
        <translation>Von CloudBlue: Users &gt; user &gt; APS Bus Access &gt; Create</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer Secret</translation>
    </message>
    <message>
        <source>Shown only once when the key is created</source>
        <translation>Wird nur einmal beim Erstellen des Schlüssels gezeigt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>E-mail of your reseller account</source>
        <translation>E-Mail Ihres Reseller-Kontos</translation>
    </message>
    <message>
        <source>Your account is found by it. New customers are created under that account</source>
        <translation>Damit wird Ihr Konto gefunden. Neue Kunden werden unter diesem Konto angelegt</translation>
    </message>
    <message>
        <source>Which contact has this address</source>
        <translation>Welcher Kontakt hat diese Adresse</translation>
    </message>
    <message>
        <source>Administrative contact</source>
        <translation>Administrativer Kontakt</translation>
    </message>
    <message>
        <source>APS id of your reseller account</source>
        <translation>APS-ID Ihres Reseller-Kontos</translation>
    </message>
    <message>
        <source>Found by the test of the connection; can also be entered</source>
        <translation>Findet der Verbindungstest; kann auch eingegeben werden</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>See the things of your customers</source>
        <translation>Objekte Ihrer Kunden sehen</translation>
    </message>
    <message>
        <source>Sends APS-Actor-Scope: FULL; without it only your own are listed</source>
        <translation>Sendet APS-Actor-Scope: FULL; sonst werden nur Ihre eigenen gelistet</translation>
    </message>
    <message>
        <source>Phone numbers are sent as</source>
        <translation>Telefonnummern senden als</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation>Zeilen je Abruf</translation>
    </message>
    <message>
        <source>Clock correction in seconds</source>
        <translation>Uhrkorrektur in Sekunden</translation>
    </message>
    <message>
        <source>Added to this computer&apos;s time when signing. The test of the connection says when it is needed</source>
        <translation>Wird beim Signieren zur Zeit dieses Computers addiert. Der Verbindungstest sagt, wann sie nötig ist</translation>
    </message>
    <message>
        <source>Seconds before nothing found means nothing done</source>
        <translation>Sekunden, bis „nichts gefunden“ als „nichts getan“ gilt</translation>
    </message>
    <message>
        <source>CloudBlue may still be working on a request whose answer was lost</source>
        <translation>CloudBlue arbeitet vielleicht noch an einer Anfrage, deren Antwort verloren ging</translation>
    </message>
    <message>
        <source>APS type of accounts</source>
        <translation>APS-Typ der Konten</translation>
    </message>
    <message>
        <source>APS type of billing accounts</source>
        <translation>APS-Typ der Rechnungskonten</translation>
    </message>
    <message>
        <source>APS type of admin users</source>
        <translation>APS-Typ der Admin-Benutzer</translation>
    </message>
    <message>
        <source>The user of the key needs these Allowed Operations at CloudBlue:</source>
        <translation>Der Benutzer des Schlüssels braucht bei CloudBlue diese „Allowed Operations“:</translation>
    </message>
    <message>
        <source>No account has the address %1 as its contact. Try another contact or address.</source>
        <translation>Kein Konto hat die Adresse %1 als Kontakt. Versuchen Sie einen anderen Kontakt oder eine andere Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have this address. Choose yours.</source>
        <translation>
            <numerusform>%n Konto hat diese Adresse. Wählen Sie Ihres.</numerusform>
            <numerusform>%n Konten haben diese Adresse. Wählen Sie Ihres.</numerusform>
        </translation>
    </message>
    <message>
        <source>CloudBlue answered with another part of the list than was asked for (%1 instead of %2).</source>
        <translation>CloudBlue antwortete mit einem anderen Teil der Liste als verlangt (%1 statt %2).</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Same contact for billing and technical matters</source>
        <translation>Gleicher Kontakt für Abrechnung und Technik</translation>
    </message>
    <message>
        <source>CloudBlue&apos;s own word. Companies: COMPANY</source>
        <translation>CloudBlues eigenes Wort. Firmen: COMPANY</translation>
    </message>
    <message>
        <source>Of the vendor&apos;s mails to the customer</source>
        <translation>Der E-Mails des Anbieters an den Kunden</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>The new customer has no user yet: create an admin user next. No mail is sent.</source>
        <translation>Der neue Kunde hat noch keinen Benutzer: Legen Sie als Nächstes einen Admin-Benutzer an. Es wird keine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>What the person signs in with, usually the e-mail address. Must be new at CloudBlue</source>
        <translation>Womit sich die Person anmeldet, meist die E-Mail-Adresse. Muss bei CloudBlue neu sein</translation>
    </message>
    <message>
        <source>Let the person set a password now: sends a mail</source>
        <translation>Person jetzt ein Kennwort setzen lassen: sendet eine E-Mail</translation>
    </message>
    <message>
        <source>With a link that works once, for 48 hours</source>
        <translation>Mit einem Link, der einmal und 48 Stunden lang gilt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The user is made with a random password that nobody gets to see. With the switch above, CloudBlue then mails a link to set a password to the address given here; until that is done the user cannot sign in.</source>
        <translation>Der Benutzer wird mit einem Zufallskennwort angelegt, das niemand zu sehen bekommt. Mit dem Schalter oben sendet CloudBlue danach einen Link zum Setzen eines Kennworts an die hier angegebene Adresse; bis dahin kann sich der Benutzer nicht anmelden.</translation>
    </message>
    <message>
        <source>CloudBlue mails a link for a new password to %1. The link works once and expires in 48 hours; until it is used, %2 cannot sign in.</source>
        <translation>CloudBlue sendet %1 einen Link für ein neues Kennwort. Der Link gilt einmal und läuft nach 48 Stunden ab; bis er benutzt ist, kann sich %2 nicht anmelden.</translation>
    </message>
    <message>
        <source>CloudBlue mails the invitation again to %1, with a link that works once and expires in 48 hours.</source>
        <translation>CloudBlue sendet die Einladung erneut an %1, mit einem Link, der einmal gilt und nach 48 Stunden abläuft.</translation>
    </message>
    <message>
        <source>CloudBlue makes %1 active. It may tell %2 by mail.</source>
        <translation>CloudBlue aktiviert %1. Es benachrichtigt %2 vielleicht per E-Mail.</translation>
    </message>
    <message>
        <source>The form has lost the id of the new customer. Open it again.</source>
        <translation>Das Formular hat die ID des neuen Kunden verloren. Öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>CloudBlue gave no id for this user.</source>
        <translation>CloudBlue nannte keine ID für diesen Benutzer.</translation>
    </message>
    <message>
        <source>Choose a plan and a period.</source>
        <translation>Plan und Laufzeit wählen.</translation>
    </message>
    <message>
        <source>Choose how the customer pays.</source>
        <translation>Zahlungsart des Kunden wählen.</translation>
    </message>
    <message>
        <source>%1, mail to %2</source>
        <translation>%1, E-Mail an %2</translation>
    </message>
    <message>
        <source>CloudBlue did not accept the signature of the request: the consumer key or secret is wrong, or this computer&apos;s clock is off.</source>
        <translation>CloudBlue akzeptierte die Signatur der Anfrage nicht: Consumer Key oder Consumer Secret ist falsch, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>CloudBlue does not allow this key to do that.</source>
        <translation>CloudBlue erlaubt dies diesem Schlüssel nicht.</translation>
    </message>
    <message>
        <source>CloudBlue does not know this: it is gone, or the key cannot see it.</source>
        <translation>CloudBlue kennt dies nicht: Es ist weg, oder der Schlüssel sieht es nicht.</translation>
    </message>
    <message>
        <source>CloudBlue refused: this was changed meanwhile, or exists already.</source>
        <translation>CloudBlue lehnte ab: Dies wurde inzwischen geändert oder besteht schon.</translation>
    </message>
    <message>
        <source>CloudBlue wants fewer requests for a while. Try again in a minute.</source>
        <translation>CloudBlue will eine Weile weniger Anfragen. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer (HTTP %1): a proxy stands in between, or the address is wrong.</source>
        <translation>Statt einer Antwort kam eine Webseite (HTTP %1): Ein Proxy steht dazwischen, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>CloudBlue answered with HTTP %1 and no reason.</source>
        <translation>CloudBlue antwortete mit HTTP %1 ohne Begründung.</translation>
    </message>
    <message>
        <source>If the key should be able to do it, its user needs these Allowed Operations (Users &gt; user &gt; APS Bus Access):</source>
        <translation>Soll der Schlüssel es können, braucht sein Benutzer diese „Allowed Operations“ (Users &gt; user &gt; APS Bus Access):</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>Neuer Kunde…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>Neue Bestellung…</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>New admin user…</source>
        <translation>Neuer Admin-Benutzer…</translation>
    </message>
    <message>
        <source>New admin user</source>
        <translation>Neuer Admin-Benutzer</translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation>Kennwort zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Kennwort zurücksetzen</translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation>Erneut einladen…</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktivieren…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>The customer is not active at CloudBlue: %1</source>
        <translation>Der Kunde ist bei CloudBlue nicht aktiv: %1</translation>
    </message>
    <message>
        <source>The user has no e-mail address to send the link to.</source>
        <translation>Der Benutzer hat keine E-Mail-Adresse, an die der Link gehen könnte.</translation>
    </message>
    <message>
        <source>CloudBlue does not list service users here.</source>
        <translation>CloudBlue listet Dienstbenutzer hier nicht.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan id</source>
        <translation>Plan-ID</translation>
    </message>
    <message>
        <source>For a plan that is not in the list: its APS id. Counts instead of the plan above</source>
        <translation>Für einen Plan, der nicht in der Liste steht: seine APS-ID. Gilt statt des Plans oben</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation>Zahlen mit</translation>
    </message>
    <message>
        <source>Not usable now: %1</source>
        <translation>Derzeit nicht nutzbar: %1</translation>
    </message>
    <message>
        <source>The customer has no usable payment method at CloudBlue. %1</source>
        <translation>Der Kunde hat bei CloudBlue keine nutzbare Zahlungsart. %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>A plan id looks like 51615892-655d-409d-a922-4423a8188b2e.</source>
        <translation>Eine Plan-ID sieht aus wie 51615892-655d-409d-a922-4423a8188b2e.</translation>
    </message>
    <message>
        <source>The periods of this plan are not known yet.</source>
        <translation>Die Laufzeiten dieses Plans sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Your cost, with tax</source>
        <translation>Ihre Kosten, mit Steuer</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation>Interne Nummer</translation>
    </message>
    <message>
        <source>list of orders</source>
        <translation>Bestellliste</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>placed order</source>
        <translation>aufgegebene Bestellung</translation>
    </message>
    <message>
        <source>The vendor is working on it; nothing is to be done.</source>
        <translation>Der Anbieter arbeitet daran; nichts ist zu tun.</translation>
    </message>
    <message>
        <source>No payment method</source>
        <translation>Keine Zahlungsart</translation>
    </message>
    <message>
        <source>The customer needs a payment method at CloudBlue before the order goes on.</source>
        <translation>Der Kunde braucht bei CloudBlue eine Zahlungsart, bevor die Bestellung weitergeht.</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Wartet auf Zahlung</translation>
    </message>
    <message>
        <source>The order was accepted and goes on when it is paid. Cash and bank transfers are released by hand at CloudBlue.</source>
        <translation>Die Bestellung wurde angenommen und geht weiter, sobald sie bezahlt ist. Barzahlungen und Überweisungen werden bei CloudBlue von Hand freigegeben.</translation>
    </message>
    <message>
        <source>Provisioned, waiting for payment</source>
        <translation>Bereitgestellt, wartet auf Zahlung</translation>
    </message>
    <message>
        <source>The subscription works already; the payment is still open.</source>
        <translation>Das Abonnement funktioniert schon; die Zahlung ist noch offen.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>The vendor waits for another system. This can take minutes or hours.</source>
        <translation>Der Anbieter wartet auf ein anderes System. Das kann Minuten oder Stunden dauern.</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>Bereitstellung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The subscription could not be set up. CloudBlue staff must restart or cancel the order.</source>
        <translation>Das Abonnement konnte nicht eingerichtet werden. CloudBlue-Mitarbeiter müssen die Bestellung neu starten oder stornieren.</translation>
    </message>
    <message>
        <source>On hold at the vendor</source>
        <translation>Beim Anbieter angehalten</translation>
    </message>
    <message>
        <source>CloudBlue staff put the order on hold and must release it.</source>
        <translation>CloudBlue-Mitarbeiter haben die Bestellung angehalten und müssen sie freigeben.</translation>
    </message>
    <message>
        <source>Held for a fraud check</source>
        <translation>Angehalten zur Betrugsprüfung</translation>
    </message>
    <message>
        <source>CloudBlue staff must look at the order before it goes on.</source>
        <translation>CloudBlue-Mitarbeiter müssen die Bestellung ansehen, bevor sie weitergeht.</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Somebody must approve the order at CloudBlue.</source>
        <translation>Jemand muss die Bestellung bei CloudBlue genehmigen.</translation>
    </message>
    <message>
        <source>Checking conditions</source>
        <translation>Bedingungen werden geprüft</translation>
    </message>
    <message>
        <source>Applying credits</source>
        <translation>Guthaben werden verrechnet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting to be provisioned</source>
        <translation>Wartet auf Bereitstellung</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>CloudBlue reports an error with this order.</source>
        <translation>CloudBlue meldet einen Fehler bei dieser Bestellung.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Neues Abonnement</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>Recurring billing</source>
        <translation>Laufende Abrechnung</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Payment method %1</source>
        <translation>Zahlungsart %1</translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Plan number</source>
        <translation>Plannummer</translation>
    </message>
    <message>
        <source>list of plans</source>
        <translation>Planliste</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Recurring, %1</source>
        <translation>Laufend, %1</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>%1 × %2, setup</source>
        <translation>%1 × %2, Einrichtung</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Preisauskunft</translation>
    </message>
    <message>
        <source>Contract (BSS id)</source>
        <translation>Vertrag (BSS-ID)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Nachfrist</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>list of subscriptions</source>
        <translation>Abonnementliste</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>services of a subscription</source>
        <translation>Dienste eines Abonnements</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Benutzernummer</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Eingeladen am</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>list of users</source>
        <translation>Benutzerliste</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an account</comment>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a payment method</comment>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>It is about something else than what was sent.</source>
        <translation>Sie betrifft etwas anderes als das, was gesendet wurde.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer.</source>
        <translation>Statt einer Antwort kam eine Webseite.</translation>
    </message>
    <message>
        <source>CloudBlue answered with another object than was asked for (%1 instead of %2).</source>
        <translation>CloudBlue hat mit einem anderen Objekt geantwortet als gefragt war (%1 statt %2).</translation>
    </message>
    <message>
        <source>placed before this one was sent, if the clocks agree</source>
        <translation>aufgegeben, bevor diese gesendet wurde, falls die Uhren übereinstimmen</translation>
    </message>
    <message>
        <source>CloudBlue says that the list has %1 entries, but gave none from number %2 on.</source>
        <translation>Laut CloudBlue hat die Liste %1 Einträge, ab Nummer %2 kam aber keiner.</translation>
    </message>
    <message>
        <source>CloudBlue does not tell the plan and period of this subscription</source>
        <translation>CloudBlue gibt Plan und Laufzeit dieses Abonnements nicht an</translation>
    </message>
    <message>
        <source>CloudBlue did not tell the allowed switches: these are the plan&apos;s own periods</source>
        <translation>CloudBlue hat die erlaubten Wechsel nicht angegeben: Dies sind die eigenen Laufzeiten des Plans</translation>
    </message>
    <message>
        <source>%1 included + %2 additional</source>
        <translation>%1 enthalten + %2 zusätzlich</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 in Gebrauch</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Wechseln zu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a plan and its period: &quot;Virtual Server M, 1 year&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on terms that CloudBlue chooses</source>
        <translation>zu Bedingungen, die CloudBlue wählt</translation>
    </message>
    <message>
        <source>CloudBlue offers nothing this subscription could be switched to</source>
        <translation>CloudBlue bietet nichts an, wozu dieses Abonnement wechseln könnte</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>CloudBlue names no resources of this subscription that could be ordered.</source>
        <translation>CloudBlue nennt keine bestellbaren Ressourcen dieses Abonnements.</translation>
    </message>
    <message>
        <source>CloudBlue is sent the new totals. A price below zero is given back.</source>
        <translation>CloudBlue erhält die neuen Gesamtmengen. Ein Preis unter null wird erstattet.</translation>
    </message>
    <message>
        <source>Add, or with a minus remove</source>
        <translation>Hinzufügen oder mit Minus entfernen</translation>
    </message>
    <message>
        <source>New plan and period</source>
        <translation>Neuer Plan und neue Laufzeit</translation>
    </message>
    <message>
        <source>Now: %1, %2. A price below zero is given back.</source>
        <translation>Jetzt: %1, %2. Ein Preis unter null wird erstattet.</translation>
    </message>
    <message>
        <source>plan not told</source>
        <translation>Plan nicht angegeben</translation>
    </message>
    <message>
        <source>period not told</source>
        <translation>Laufzeit nicht angegeben</translation>
    </message>
    <message>
        <source>Enter how many to add, or with a minus how many to remove.</source>
        <translation>Eingeben, wie viele hinzukommen oder mit Minus wegfallen.</translation>
    </message>
    <message>
        <source>Plan and period</source>
        <translation>Plan und Laufzeit</translation>
    </message>
    <message>
        <source>the period changes</source>
        <translation>die Laufzeit ändert sich</translation>
    </message>
    <message>
        <source>prorated, a new period starts</source>
        <translation>anteilig, eine neue Laufzeit beginnt</translation>
    </message>
    <message>
        <source>prorated, the end of the period stays</source>
        <translation>anteilig, das Ende der Laufzeit bleibt</translation>
    </message>
    <message>
        <source>the rest of the period is refunded</source>
        <translation>der Rest der Laufzeit wird erstattet</translation>
    </message>
    <message>
        <source>nothing is refunded</source>
        <translation>nichts wird erstattet</translation>
    </message>
    <message>
        <source>refunded in the first days, then nothing</source>
        <translation>in den ersten Tagen voll erstattet, danach nichts</translation>
    </message>
    <message>
        <source>refunded in the first days, then the rest of the period</source>
        <translation>in den ersten Tagen voll erstattet, danach der Rest der Laufzeit</translation>
    </message>
    <message>
        <source>immediately</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>from the next billing period</source>
        <translation>ab dem nächsten Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>from the next period</source>
        <translation>ab der nächsten Laufzeit</translation>
    </message>
    <message>
        <source>list of switches</source>
        <translation>Liste der Wechsel</translation>
    </message>
    <message>
        <source>Perhaps CloudBlue takes this at the other id of the subscription: see “Hold and release act on” in the settings of the connection.</source>
        <translation>Vielleicht nimmt CloudBlue dies unter der anderen ID des Abonnements an: siehe „Anhalten und Freigeben wirken auf“ in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>does not tell its subscription yet</source>
        <translation>gibt ihr Abonnement noch nicht an</translation>
    </message>
    <message>
        <source>another subscription</source>
        <translation>anderes Abonnement</translation>
    </message>
    <message>
        <source>a kind of order that is not known here: %1</source>
        <translation>hier nicht bekannte Art von Bestellung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may be the one. Check again when they are completed, or compare and decide.</source>
        <translation>
            <numerusform>%n Bestellung könnte es sein. Prüfen Sie erneut, sobald sie abgeschlossen ist, oder vergleichen und entscheiden Sie.</numerusform>
            <numerusform>%n Bestellungen könnten es sein. Prüfen Sie erneut, sobald sie abgeschlossen sind, oder vergleichen und entscheiden Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>CloudBlue has no such order for %1 since it was sent.</source>
        <translation>CloudBlue hat seit dem Senden keine solche Bestellung für %1.</translation>
    </message>
    <message>
        <source>But the subscription is as the order would leave it.</source>
        <translation>Das Abonnement ist aber so, wie die Bestellung es hinterließe.</translation>
    </message>
    <message>
        <source>But CloudBlue does not know the subscription any more.</source>
        <translation>CloudBlue kennt das Abonnement aber nicht mehr.</translation>
    </message>
    <message>
        <source>Hold and release act on</source>
        <translation>Anhalten und Freigeben wirken auf</translation>
    </message>
    <message>
        <source>Change it when CloudBlue does not know the call for the services</source>
        <translation>Ändern, wenn CloudBlue den Aufruf für die Dienste nicht kennt</translation>
    </message>
    <message>
        <source>The services (OSS)</source>
        <translation>Die Dienste (OSS)</translation>
    </message>
    <message>
        <source>The contract (BSS)</source>
        <translation>Den Vertrag (BSS)</translation>
    </message>
    <message>
        <source>Choose what to switch to.</source>
        <translation>Ziel des Wechsels wählen.</translation>
    </message>
    <message>
        <source>CloudBlue gave no id for the services of this subscription.</source>
        <translation>CloudBlue nannte keine ID für die Dienste dieses Abonnements.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Renew also when CloudBlue estimates no price</source>
        <translation>Auch ohne Preisauskunft von CloudBlue verlängern</translation>
    </message>
    <message>
        <source>a day that is not told</source>
        <translation>zu einem nicht angegebenen Tag</translation>
    </message>
    <message>
        <source>The subscription runs until %1.</source>
        <translation>Das Abonnement läuft bis %1.</translation>
    </message>
    <message>
        <source>The subscription runs until %1, in periods of %2.</source>
        <translation>Das Abonnement läuft bis %1 (Laufzeit: %2).</translation>
    </message>
    <message>
        <source>CloudBlue estimates that this costs nothing and gives nothing back.</source>
        <translation>Laut Preisauskunft von CloudBlue kostet dies nichts und wird nichts erstattet.</translation>
    </message>
    <message>
        <source>CloudBlue estimates that the customer is given back %1.</source>
        <translation>Laut Preisauskunft von CloudBlue werden dem Kunden %1 erstattet.</translation>
    </message>
    <message>
        <source>CloudBlue estimates that the customer pays %1 for it.</source>
        <translation>Laut Preisauskunft von CloudBlue zahlt der Kunde dafür %1.</translation>
    </message>
    <message>
        <source>A cancellation order: the subscription and what it holds end at CloudBlue.</source>
        <translation>Eine Kündigung: Das Abonnement und was es enthält enden bei CloudBlue.</translation>
    </message>
    <message>
        <source>Reason for CloudBlue</source>
        <translation>Grund für CloudBlue</translation>
    </message>
    <message>
        <source>Sent with the cancellation</source>
        <translation>Wird mit der Kündigung gesendet</translation>
    </message>
    <message>
        <source>What that costs or gives back is not told.</source>
        <translation>Was das kostet oder was erstattet wird, ist nicht angegeben.</translation>
    </message>
    <message>
        <source>The services of the subscription stop until it is released. The reason is kept here; CloudBlue takes none.</source>
        <translation>Die Dienste des Abonnements stehen still, bis es freigegeben wird. Der Grund wird hier aufbewahrt; CloudBlue nimmt keinen an.</translation>
    </message>
    <message>
        <source>The request must be one JSON object, from { to }.</source>
        <translation>Die Anfrage muss ein einzelnes JSON-Objekt sein, von { bis }.</translation>
    </message>
    <message>
        <source>The request must be one JSON object. %1</source>
        <translation>Die Anfrage muss ein einzelnes JSON-Objekt sein. %1</translation>
    </message>
    <message>
        <source>subscriptionId must stay %1: the order is for this subscription.</source>
        <translation>subscriptionId muss %1 bleiben: Die Bestellung gilt diesem Abonnement.</translation>
    </message>
    <message>
        <source>accountId must be %1, the customer&apos;s.</source>
        <translation>accountId muss %1 sein, die des Kunden.</translation>
    </message>
    <message>
        <source>type must say what kind of order this is.</source>
        <translation>type muss sagen, welche Art von Bestellung dies ist.</translation>
    </message>
    <message>
        <source>%1 is another kind of order, with an action of its own.</source>
        <translation>%1 ist eine andere Art von Bestellung, mit eigener Aktion.</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Benutzer deaktivieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Wieder aktivieren</translation>
    </message>
    <message>
        <source>Enable user</source>
        <translation>Benutzer wieder aktivieren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock user</source>
        <translation>Benutzer entsperren</translation>
    </message>
    <message>
        <source>Change quantities</source>
        <translation>Mengen ändern</translation>
    </message>
    <message>
        <source>Change quantities…</source>
        <translation>Mengen ändern…</translation>
    </message>
    <message>
        <source>Switch plan or period</source>
        <translation>Plan oder Laufzeit wechseln</translation>
    </message>
    <message>
        <source>Switch plan or period…</source>
        <translation>Plan oder Laufzeit wechseln…</translation>
    </message>
    <message>
        <source>Renew subscription</source>
        <translation>Abonnement verlängern</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Hold subscription</source>
        <translation>Abonnement anhalten</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Release subscription</source>
        <translation>Abonnement freigeben</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Terminate subscription</source>
        <translation>Abonnement beenden</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>The subscription has ended at CloudBlue: %1</source>
        <translation>Das Abonnement hat bei CloudBlue geendet: %1</translation>
    </message>
    <message>
        <source>The subscription is on hold already.</source>
        <translation>Das Abonnement ist schon angehalten.</translation>
    </message>
    <message>
        <source>No administrator has put the subscription on hold.</source>
        <translation>Kein Administrator hat das Abonnement angehalten.</translation>
    </message>
    <message>
        <source>The user is disabled already.</source>
        <translation>Der Benutzer ist schon deaktiviert.</translation>
    </message>
    <message>
        <source>The user is not disabled.</source>
        <translation>Der Benutzer ist nicht deaktiviert.</translation>
    </message>
    <message>
        <source>The user is not locked.</source>
        <translation>Der Benutzer ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Cancellation with a charge</source>
        <translation>Kostenpflichtige Kündigung</translation>
    </message>
    <message>
        <source>The subscription has ended at CloudBlue: %1. Nothing was sent.</source>
        <translation>Das Abonnement hat bei CloudBlue geendet: %1. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The subscription is on hold already: %1. Nothing was sent.</source>
        <translation>Das Abonnement ist schon angehalten: %1. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The subscription is not on hold any more: %1. Nothing was sent.</source>
        <translation>Das Abonnement ist nicht mehr angehalten: %1. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The user is disabled already. Nothing was sent.</source>
        <translation>Der Benutzer ist schon deaktiviert. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The user is not disabled any more. Nothing was sent.</source>
        <translation>Der Benutzer ist nicht mehr deaktiviert. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The user is not locked any more. Nothing was sent.</source>
        <translation>Der Benutzer ist nicht mehr gesperrt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Ende der Laufzeit</translation>
    </message>
    <message>
        <source>The subscription was changed at CloudBlue since the form was opened. Nothing was sent.</source>
        <translation>Das Abonnement wurde bei CloudBlue geändert, seit das Formular geöffnet wurde. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>CloudBlue does not know %1 any more. Nothing was sent.</source>
        <translation>CloudBlue kennt %1 nicht mehr. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>State now: %1</source>
        <translation>Status jetzt: %1</translation>
    </message>
    <message>
        <source>Before: not known</source>
        <translation>Vorher: nicht bekannt</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>The state of the subscription does not say whether it was done.</source>
        <translation>Der Status des Abonnements sagt nicht, ob es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The subscription is on hold.</source>
        <translation>Das Abonnement ist angehalten.</translation>
    </message>
    <message>
        <source>The subscription is not on hold any more.</source>
        <translation>Das Abonnement ist nicht mehr angehalten.</translation>
    </message>
    <message>
        <source>The subscription is not on hold.</source>
        <translation>Das Abonnement ist nicht angehalten.</translation>
    </message>
    <message>
        <source>The subscription is still on hold.</source>
        <translation>Das Abonnement ist noch angehalten.</translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation>Deaktiviert: %1</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>CloudBlue does not tell the state of this user.</source>
        <translation>CloudBlue gibt den Status dieses Benutzers nicht an.</translation>
    </message>
    <message>
        <source>The user is as was asked for.</source>
        <translation>Der Benutzer ist wie verlangt.</translation>
    </message>
    <message>
        <source>The user is as before.</source>
        <translation>Der Benutzer ist unverändert.</translation>
    </message>
    <message>
        <source>%1: %2 included + %3 additional</source>
        <extracomment>a resource, what the plan includes of it and what was ordered in addition</extracomment>
        <translation>%1: %2 enthalten + %3 zusätzlich</translation>
    </message>
    <message>
        <source>another kind of order</source>
        <translation>andere Art von Bestellung</translation>
    </message>
    <message>
        <source>another customer</source>
        <translation>anderer Kunde</translation>
    </message>
    <message>
        <source>placed long before this one was sent</source>
        <translation>aufgegeben, lange bevor diese gesendet wurde</translation>
    </message>
    <message>
        <source>does not tell whose it is</source>
        <translation>gibt nicht an, wem sie gehört</translation>
    </message>
    <message>
        <source>does not tell its plan</source>
        <translation>gibt ihren Plan nicht an</translation>
    </message>
    <message>
        <source>does not tell when it was placed</source>
        <translation>gibt nicht an, wann sie aufgegeben wurde</translation>
    </message>
    <message>
        <source>But CloudBlue does not tell enough of the subscription to say that nothing was changed.</source>
        <translation>CloudBlue gibt aber zu wenig über das Abonnement an, um sagen zu können, dass nichts geändert wurde.</translation>
    </message>
    <message>
        <source>There is a user %1, but CloudBlue does not tell since when.</source>
        <translation>Es gibt einen Benutzer %1, aber CloudBlue gibt nicht an, seit wann.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Request body (advanced)</source>
        <translation>Inhalt der Anfrage (für Kundige)</translation>
    </message>
    <message>
        <source>What is sent, word for word. CloudBlue documents this order but not the words of its request: these are inferred. Leave them unless CloudBlue gave you others</source>
        <translation>Was Wort für Wort gesendet wird. CloudBlue beschreibt diese Bestellung, aber nicht die Wörter ihrer Anfrage: Diese sind erschlossen. Lassen Sie sie stehen, wenn CloudBlue Ihnen keine anderen genannt hat</translation>
    </message>
    <message>
        <source>With the country&apos;s code, as +49 30 1234567 or 49(30)1234567</source>
        <translation>Mit Landesvorwahl, etwa +49 30 1234567 oder 49(30)1234567</translation>
    </message>
    <message>
        <source>Begin with the country&apos;s code, as +49 30 1234567 or 49(30)1234567: CloudBlue takes no number without it.</source>
        <translation>Beginnen Sie mit der Landesvorwahl, etwa +49 30 1234567 oder 49(30)1234567: Ohne sie nimmt CloudBlue keine Nummer an.</translation>
    </message>
    <message>
        <source>(The field “%1”.)</source>
        <extracomment>behind what the vendor said; %1 is a field of a form</extracomment>
        <translation>(Das Feld „%1“.)</translation>
    </message>
    <message>
        <source>another entry of the journal made it</source>
        <translation>von einem anderen Eintrag des Journals erzeugt</translation>
    </message>
    <message>
        <source>another quantity</source>
        <translation>andere Menge</translation>
    </message>
    <message>
        <source>One order alone may be the one: %1. Check again when it is completed, or look at it and decide.</source>
        <translation>Nur eine Bestellung kann es sein: %1. Prüfen Sie erneut, wenn sie abgeschlossen ist, oder sehen Sie sie an und entscheiden Sie.</translation>
    </message>
    <message>
        <source>Not disabled</source>
        <translation>Nicht deaktiviert</translation>
    </message>
</context>
<context>
    <name>HostingStack</name>
    <message>
        <source>HostingStack does not accept the user name or password of the connection (Connections &gt; Edit).</source>
        <translation>HostingStack akzeptiert Benutzername oder Kennwort der Verbindung nicht (Verbindungen &gt; Bearbeiten).</translation>
    </message>
    <message>
        <source>HTTP 404: there is no billing interface at this address.</source>
        <translation>HTTP 404: Unter dieser Adresse gibt es keine Abrechnungsschnittstelle.</translation>
    </message>
    <message>
        <source>HTTP 406: HostingStack carries a request out and then says that it cannot answer as asked. A proxy may have changed what was asked for.</source>
        <translation>HTTP 406: HostingStack führt eine Anfrage aus und meldet dann, nicht wie verlangt antworten zu können. Vielleicht hat ein Proxy das Verlangte geändert.</translation>
    </message>
    <message>
        <source>HostingStack answered with HTTP %1.</source>
        <translation>HostingStack antwortete mit HTTP %1.</translation>
    </message>
    <message>
        <source>The user may exist all the same.</source>
        <translation>Der Benutzer kann trotzdem vorhanden sein.</translation>
    </message>
    <message>
        <source>The user may be deleted all the same.</source>
        <translation>Der Benutzer kann trotzdem gelöscht sein.</translation>
    </message>
    <message>
        <source>HostingStack stores changes one by one: some of them may be there.</source>
        <translation>HostingStack speichert Änderungen einzeln: Einige davon können vorhanden sein.</translation>
    </message>
    <message>
        <source>Done, but HostingStack did not tell the password that it made. Ask for a new one.</source>
        <translation>Ausgeführt, aber HostingStack nannte das erzeugte Kennwort nicht. Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>The user was made, but HostingStack did not tell the id.</source>
        <translation>Der Benutzer wurde angelegt, aber HostingStack nannte die ID nicht.</translation>
    </message>
    <message>
        <source>HostingStack answered about another user than was asked for.</source>
        <translation>HostingStack antwortete zu einem anderen als dem angefragten Benutzer.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>As configured on the server for its billing interface</source>
        <translation>Wie auf dem Server für seine Abrechnungsschnittstelle eingerichtet</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Seconds before nothing found means nothing done</source>
        <translation>Sekunden, bis „nichts gefunden“ als „nichts ausgeführt“ gilt</translation>
    </message>
    <message>
        <source>HostingStack may still be working on a request whose answer was lost</source>
        <translation>HostingStack arbeitet vielleicht noch an einer Anfrage, deren Antwort verloren ging</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>HostingStack itself speaks plain http, on port 9000. Passwords are sent to it, so that is used to this computer alone: put a TLS proxy before the server, or open an SSH tunnel and enter http://localhost with its port.</source>
        <translation>HostingStack selbst spricht einfaches http auf Port 9000. Es werden Kennwörter dorthin gesendet, daher wird das nur zu diesem Computer verwendet: Stellen Sie einen TLS-Proxy vor den Server, oder öffnen Sie einen SSH-Tunnel und geben Sie http://localhost mit dessen Port ein.</translation>
    </message>
    <message>
        <source>HostingStack does not offer this here.</source>
        <translation>HostingStack bietet dies hier nicht an.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Geben Sie das Kennwort erneut ein.</translation>
    </message>
    <message>
        <source>Enter a name, an e-mail address and the number of a plan.</source>
        <translation>Geben Sie einen Namen, eine E-Mail-Adresse und die Nummer eines Plans ein.</translation>
    </message>
    <message>
        <source>The form has lost the user it was made from. Open it again.</source>
        <translation>Das Formular hat den Benutzer verloren, aus dem es erstellt wurde. Öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>HostingStack must not be sent this: %1</source>
        <translation>Dies darf nicht an HostingStack gesendet werden: %1</translation>
    </message>
    <message>
        <source>Password made by HostingStack</source>
        <translation>Von HostingStack erzeugtes Kennwort</translation>
    </message>
    <message>
        <source>Password entered here</source>
        <translation>Hier eingegebenes Kennwort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>HostingStack&apos;s list has no such user.</source>
        <translation>Die Liste von HostingStack enthält keinen solchen Benutzer.</translation>
    </message>
    <message>
        <source>HostingStack tells no prices.</source>
        <translation>HostingStack nennt keine Preise.</translation>
    </message>
    <message>
        <source>HostingStack, by its billing interface 1.0.3</source>
        <translation>HostingStack, über seine Abrechnungsschnittstelle 1.0.3</translation>
    </message>
    <message>
        <source>https://host.example.com of a TLS proxy before the server, or http://localhost:9000 at the end of an SSH tunnel (ssh -L 9000:localhost:9000 host.example.com)</source>
        <translation>https://host.example.com eines TLS-Proxys vor dem Server oder http://localhost:9000 am Ende eines SSH-Tunnels (ssh -L 9000:localhost:9000 host.example.com)</translation>
    </message>
    <message>
        <source>HostingStack answers at this address</source>
        <translation>HostingStack antwortet unter dieser Adresse</translation>
    </message>
    <message>
        <source>User name and password are accepted</source>
        <translation>Benutzername und Kennwort werden akzeptiert</translation>
    </message>
    <message>
        <source>It is the billing interface, and answers in XML</source>
        <translation>Es ist die Abrechnungsschnittstelle, und sie antwortet in XML</translation>
    </message>
    <message>
        <source>Users can be listed</source>
        <translation>Benutzer können gelistet werden</translation>
    </message>
    <message>
        <source>HostingStack itself listens on port 9000, in plain http: it needs a TLS proxy before it, or an SSH tunnel to this computer.</source>
        <translation>HostingStack selbst lauscht auf Port 9000 mit einfachem http: Es braucht einen TLS-Proxy davor oder einen SSH-Tunnel zu diesem Computer.</translation>
    </message>
    <message>
        <source>HostingStack was not reached.</source>
        <translation>HostingStack wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>They are those configured on the server for the billing interface.</source>
        <translation>Es sind die auf dem Server für die Abrechnungsschnittstelle eingerichteten.</translation>
    </message>
    <message>
        <source>The credentials were not accepted.</source>
        <translation>Die Zugangsdaten wurden nicht akzeptiert.</translation>
    </message>
    <message>
        <source>A proxy changes the Accept header. HostingStack carries requests out and answers none of them: let it pass as it is.</source>
        <translation>Ein Proxy ändert den Header Accept. HostingStack führt Anfragen aus und beantwortet keine davon: Lassen Sie ihn unverändert durch.</translation>
    </message>
    <message>
        <source>The address is that of the server, such as https://host.example.com; /api/billing/v1/user is added.</source>
        <translation>Die Adresse ist die des Servers, etwa https://host.example.com; /api/billing/v1/user wird angehängt.</translation>
    </message>
    <message>
        <source>This is not HostingStack&apos;s billing interface.</source>
        <translation>Dies ist nicht die Abrechnungsschnittstelle von HostingStack.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>HostingStack has no user with the address %1.</source>
        <translation>HostingStack hat keinen Benutzer mit der Adresse %1.</translation>
    </message>
    <message>
        <source>There is a user with the address %1, but with another name or plan.</source>
        <translation>Es gibt einen Benutzer mit der Adresse %1, aber mit anderem Namen oder Plan.</translation>
    </message>
    <message>
        <source>The user was created.</source>
        <translation>Der Benutzer wurde angelegt.</translation>
    </message>
    <message>
        <source>The password that was made is lost: have a new one made (New password…).</source>
        <translation>Das erzeugte Kennwort ist verloren: Lassen Sie ein neues erzeugen (Neues Kennwort…).</translation>
    </message>
    <message>
        <source>The user is not in the list any more: deleted, perhaps by somebody else.</source>
        <translation>Der Benutzer steht nicht mehr in der Liste: gelöscht, vielleicht von jemand anderem.</translation>
    </message>
    <message>
        <source>What was changed was not kept. Compare the user with what you wanted.</source>
        <translation>Was geändert werden sollte, wurde nicht aufbewahrt. Vergleichen Sie den Benutzer mit dem, was Sie wollten.</translation>
    </message>
    <message>
        <source>as you wanted: %1</source>
        <translation>wie gewünscht: %1</translation>
    </message>
    <message>
        <source>now %1, you wanted %2</source>
        <translation>jetzt %1, gewünscht %2</translation>
    </message>
    <message>
        <source>The user has your changes.</source>
        <translation>Der Benutzer hat Ihre Änderungen.</translation>
    </message>
    <message>
        <source>The user is as it was before.</source>
        <translation>Der Benutzer ist wie zuvor.</translation>
    </message>
    <message>
        <source>The user is in the list as before: nothing was changed.</source>
        <translation>Der Benutzer steht wie zuvor in der Liste: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is also how HostingStack refuses an address that a deleted user had.</source>
        <translation>So lehnt HostingStack auch eine Adresse ab, die ein gelöschter Benutzer hatte.</translation>
    </message>
    <message>
        <source>%1 of %2 changes are there: HostingStack stores them one by one. Edit the user again for the rest.</source>
        <translation>%1 von %2 Änderungen sind vorhanden: HostingStack speichert sie einzeln. Bearbeiten Sie den Benutzer für den Rest erneut.</translation>
    </message>
    <message>
        <source>HostingStack does not tell whether the password was changed. Setting it once more does no harm: the last one counts.</source>
        <translation>HostingStack sagt nicht, ob das Kennwort geändert wurde. Es noch einmal zu setzen schadet nicht: Das letzte gilt.</translation>
    </message>
    <message>
        <source>The user is not in the list any more.</source>
        <translation>Der Benutzer steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>The user is still there.</source>
        <translation>Der Benutzer ist noch da.</translation>
    </message>
    <message>
        <source>There is a user with this address already: %1 (%2). Nothing was sent.</source>
        <translation>Es gibt schon einen Benutzer mit dieser Adresse: %1 (%2). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The user is not there any more. Nothing was sent.</source>
        <translation>Der Benutzer ist nicht mehr da. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This is somebody else by now, or the address was changed. Nothing was sent.</source>
        <translation>Dies ist inzwischen jemand anderes, oder die Adresse wurde geändert. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Neuer Benutzer…</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Neues Kennwort…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Kennwort</translation>
    </message>
    <message>
        <source>Suspend user</source>
        <translation>Benutzer aussetzen</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Activate user</source>
        <translation>Benutzer aktivieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>The user is suspended already.</source>
        <translation>Der Benutzer ist schon ausgesetzt.</translation>
    </message>
    <message>
        <source>The user is active already.</source>
        <translation>Der Benutzer ist schon aktiv.</translation>
    </message>
    <message>
        <source>A user of HostingStack is the customer, who signs in with the e-mail address.</source>
        <translation>Ein Benutzer von HostingStack ist der Kunde, der sich mit der E-Mail-Adresse anmeldet.</translation>
    </message>
    <message>
        <source>HostingStack has no orders: what is done is done at once. See the activity.</source>
        <translation>HostingStack hat keine Bestellungen: Alles wird sofort ausgeführt. Siehe Aktivität.</translation>
    </message>
    <message>
        <source>HostingStack&apos;s interface does not list plans. Their numbers stand in its control panel.</source>
        <translation>Die Schnittstelle von HostingStack listet keine Pläne. Deren Nummern stehen in seinem Control Panel.</translation>
    </message>
    <message>
        <source>This is not the id of one user: “%1”.</source>
        <translation>Dies ist nicht die ID eines einzelnen Benutzers: „%1“.</translation>
    </message>
    <message>
        <source>A password has 6 to 128 characters.</source>
        <translation>Ein Kennwort hat 6 bis 128 Zeichen.</translation>
    </message>
    <message>
        <source>Remove the blanks before or after the password.</source>
        <translation>Entfernen Sie die Leerzeichen vor oder nach dem Kennwort.</translation>
    </message>
    <message>
        <source>A password is one line without tabs and control characters.</source>
        <translation>Ein Kennwort ist eine Zeile ohne Tabulatoren und Steuerzeichen.</translation>
    </message>
    <message>
        <source>The answer is XML, but not a complete answer of HostingStack&apos;s billing interface.</source>
        <translation>Die Antwort ist XML, aber keine vollständige Antwort der Abrechnungsschnittstelle von HostingStack.</translation>
    </message>
    <message>
        <source>The list of users has no data.</source>
        <translation>Die Benutzerliste enthält keine Daten.</translation>
    </message>
    <message>
        <source>The list has a user without an id: %1</source>
        <translation>Die Liste enthält einen Benutzer ohne ID: %1</translation>
    </message>
    <message>
        <source>HostingStack reports an error without saying which.</source>
        <translation>HostingStack meldet einen Fehler, ohne zu sagen, welchen.</translation>
    </message>
    <message>
        <source>HostingStack does not take this e-mail address. It is in use, was in use by a user who was deleted, or is not written as the server wants it.</source>
        <translation>HostingStack nimmt diese E-Mail-Adresse nicht an. Sie ist in Gebrauch, gehörte einem gelöschten Benutzer oder ist nicht so geschrieben, wie der Server es verlangt.</translation>
    </message>
    <message>
        <source>HostingStack has no such user.</source>
        <translation>HostingStack hat keinen solchen Benutzer.</translation>
    </message>
    <message>
        <source>HostingStack does not take this password: it must have 6 to 128 characters.</source>
        <translation>HostingStack nimmt dieses Kennwort nicht an: Es muss 6 bis 128 Zeichen haben.</translation>
    </message>
    <message>
        <source>HostingStack does not take this name: it is in use.</source>
        <translation>HostingStack nimmt diesen Namen nicht an: Er ist in Gebrauch.</translation>
    </message>
    <message>
        <source>HostingStack&apos;s answer has no status.</source>
        <translation>Die Antwort von HostingStack hat keinen Status.</translation>
    </message>
    <message>
        <source>HostingStack answered with %1.</source>
        <translation>HostingStack antwortete mit %1.</translation>
    </message>
    <message>
        <source>Nothing was changed: the user was like this already.</source>
        <translation>Nichts wurde geändert: Der Benutzer war schon so.</translation>
    </message>
    <message>
        <source>The plan was changed, but the user already uses more than it allows.</source>
        <translation>Der Plan wurde geändert, aber der Benutzer belegt schon mehr, als dieser zulässt.</translation>
    </message>
    <message>
        <source>Done, with a warning of HostingStack: %1</source>
        <translation>Ausgeführt, mit einer Warnung von HostingStack: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This user was changed at HostingStack since the form was opened. Nothing was sent.</source>
        <translation>Dieser Benutzer wurde bei HostingStack geändert, seit das Formular geöffnet wurde. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Its number in HostingStack&apos;s control panel</source>
        <translation>Seine Nummer im Control Panel von HostingStack</translation>
    </message>
    <message>
        <source>Its number in HostingStack&apos;s control panel. In use: %1</source>
        <translation>Seine Nummer im Control Panel von HostingStack. In Gebrauch: %1</translation>
    </message>
    <message>
        <source>The user signs in with it</source>
        <translation>Der Benutzer meldet sich damit an</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>Have one made</source>
        <translation>Erzeugen lassen</translation>
    </message>
    <message>
        <source>HostingStack tells it once; you hand it over</source>
        <translation>HostingStack nennt es einmal; Sie geben es weiter</translation>
    </message>
    <message>
        <source>Enter one</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>6 to 128 characters</source>
        <translation>6 bis 128 Zeichen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Send the welcome mail</source>
        <translation>Willkommens-E-Mail senden</translation>
    </message>
    <message>
        <source>From HostingStack to the address above. The password does not stand in it</source>
        <translation>Von HostingStack an die obige Adresse. Das Kennwort steht nicht darin</translation>
    </message>
    <message>
        <source>HostingStack does not check the number of the plan. An e-mail address can never be used for a second user, also after the first was deleted.</source>
        <translation>HostingStack prüft die Nummer des Plans nicht. Eine E-Mail-Adresse kann nie für einen zweiten Benutzer verwendet werden, auch nicht nach dem Löschen des ersten.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>The present password of %1 stops working at once. HostingStack sends no mail.</source>
        <translation>Das aktuelle Kennwort von %1 gilt sofort nicht mehr. HostingStack sendet keine E-Mail.</translation>
    </message>
    <message>
        <source>User %1, %2, is deleted with everything in the account. The e-mail address cannot be used again. The list holds administrators too and does not tell them apart: compare the address.</source>
        <translation>Benutzer %1, %2, wird mit allem im Konto gelöscht. Die E-Mail-Adresse kann nicht wieder verwendet werden. Die Liste enthält auch Administratoren und unterscheidet sie nicht: Vergleichen Sie die Adresse.</translation>
    </message>
    <message>
        <source>HostingStack takes ASCII letters only: write the part after @ in its xn-- form.</source>
        <translation>HostingStack nimmt nur ASCII-Buchstaben an: Schreiben Sie den Teil nach @ in der Form mit xn--.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>The user is in the list as deleted.</source>
        <translation>Der Benutzer steht als gelöscht in der Liste.</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Aussetzen…</translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB and was not read.</source>
        <translation>Die Antwort ist größer als %1 MiB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer is a web page, not data: a proxy or a sign-in page stands in between.</source>
        <translation>Die Antwort ist eine Webseite, keine Daten: Ein Proxy oder eine Anmeldeseite steht dazwischen.</translation>
    </message>
    <message>
        <source>The answer is nested deeper than %1 levels and was not read.</source>
        <translation>Die Antwort ist tiefer als %1 Ebenen verschachtelt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer is not complete JSON.</source>
        <translation>Die Antwort ist kein vollständiges JSON.</translation>
    </message>
    <message numerus="yes">
        <source>The answer holds %n item(s) where one was expected.</source>
        <translation>
            <numerusform>Die Antwort enthält %n Element, wo eines erwartet wurde.</numerusform>
            <numerusform>Die Antwort enthält %n Elemente, wo eines erwartet wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer (%1) lacks: %2</source>
        <translation>In der Antwort (%1) fehlt: %2</translation>
    </message>
    <message>
        <source>The answer has more than %1 values and was not read.</source>
        <translation>Die Antwort hat mehr als %1 Werte und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer lists more than %1 records and was not read.</source>
        <translation>Die Antwort nennt mehr als %1 Datensätze und wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>LuxCloud</name>
    <message>
        <source>Another entry of the journal made it</source>
        <translation>Von einem anderen Eintrag des Journals erzeugt</translation>
    </message>
    <message>
        <source>LuxCloud gets everything that stands in this form, in place of what it has. It cannot be asked what that is: the form shows what is known here. A field that is left empty may become empty at LuxCloud.</source>
        <translation>LuxCloud erhält alles, was in diesem Formular steht, anstelle dessen, was es hat. Was das ist, lässt sich nicht abfragen: Das Formular zeigt, was hier bekannt ist. Ein leer gelassenes Feld kann bei LuxCloud leer werden.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Rechnungskontakt</translation>
    </message>
    <message>
        <source>A contact for billing</source>
        <translation>Ein Kontakt für die Abrechnung</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Technischer Kontakt</translation>
    </message>
    <message>
        <source>A contact for technical matters</source>
        <translation>Ein Kontakt für technische Fragen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation>%1 ist vergeben.</translation>
    </message>
    <message>
        <source>Whether %1 is free could not be checked.</source>
        <translation>Ob %1 frei ist, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>LuxCloud has no list of customers: the id it gives is kept here, and nowhere else.</source>
        <translation>LuxCloud hat keine Kundenliste: Die vergebene ID wird hier aufbewahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Decides which contacts there are; it is not sent</source>
        <translation>Bestimmt, welche Kontakte es gibt; wird nicht gesendet</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>LuxCloud does not mail the password: hand it over yourself.</source>
        <translation>LuxCloud versendet das Kennwort nicht: Geben Sie es selbst weiter.</translation>
    </message>
    <message>
        <source>With its domain: name@domain</source>
        <translation>Mit Domain: name@domain</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Dienstbenutzer</translation>
    </message>
    <message>
        <source>In %1. LuxCloud does not mail the password: hand it over yourself.</source>
        <translation>In %1. LuxCloud versendet das Kennwort nicht: Geben Sie es selbst weiter.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Aktuelles Kennwort</translation>
    </message>
    <message>
        <source>LuxCloud asks for it, also of resellers. There is no way to reset a password without it</source>
        <translation>LuxCloud verlangt es, auch von Resellern. Ohne dieses lässt sich ein Kennwort nicht zurücksetzen</translation>
    </message>
    <message>
        <source>Send an empty present password</source>
        <translation>Leeres aktuelles Kennwort senden</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Kennwort</translation>
    </message>
    <message>
        <source>For %1. LuxCloud mails nothing: hand the new password over yourself.</source>
        <translation>Für %1. LuxCloud versendet nichts: Geben Sie das neue Kennwort selbst weiter.</translation>
    </message>
    <message>
        <source>Remove the line break or control character.</source>
        <translation>Entfernen Sie den Zeilenumbruch oder das Steuerzeichen.</translation>
    </message>
    <message>
        <source>Enter the country code in digits alone, such as 352.</source>
        <translation>Geben Sie die Landesvorwahl nur in Ziffern ein, etwa 352.</translation>
    </message>
    <message>
        <source>Enter it with its domain: name@domain.</source>
        <translation>Geben Sie es mit Domain ein: name@domain.</translation>
    </message>
    <message>
        <source>The answer is “%1” where “%2” was expected.</source>
        <translation>Die Antwort ist „%1“, erwartet wurde „%2“.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>LuxCloud reported success (HTTP %1), but its answer does not say what was done. %2</source>
        <translation>LuxCloud meldete Erfolg (HTTP %1), aber die Antwort sagt nicht, was ausgeführt wurde. %2</translation>
    </message>
    <message>
        <source>LuxCloud answered HTTP %1 with an error: %2</source>
        <translation>LuxCloud antwortete mit HTTP %1 und einem Fehler: %2</translation>
    </message>
    <message>
        <source>It names another id: %1</source>
        <translation>Sie nennt eine andere ID: %1</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Es wurde kein Grund genannt.</translation>
    </message>
    <message>
        <source>The password was not changed. %1</source>
        <translation>Das Kennwort wurde nicht geändert. %1</translation>
    </message>
    <message>
        <source>LuxCloud says that the password was changed, but answered with HTTP %1.</source>
        <translation>LuxCloud meldet, das Kennwort sei geändert, antwortete aber mit HTTP %1.</translation>
    </message>
    <message>
        <source>It names no id.</source>
        <translation>Sie nennt keine ID.</translation>
    </message>
    <message>
        <source>The order was accepted; its subscription is not told yet.</source>
        <translation>Die Bestellung wurde angenommen; ihr Abonnement ist noch nicht genannt.</translation>
    </message>
    <message>
        <source>Accepted; LuxCloud did not tell the new state.</source>
        <translation>Angenommen; LuxCloud nannte den neuen Status nicht.</translation>
    </message>
    <message>
        <source>It names neither id nor state.</source>
        <translation>Sie nennt weder ID noch Status.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>These are the credentials of</source>
        <translation>Diese Zugangsdaten gehören</translation>
    </message>
    <message>
        <source>A reseller</source>
        <translation>Einem Reseller</translation>
    </message>
    <message>
        <source>Manages customers: /customers/ACCOUNT_ID/…</source>
        <translation>Verwaltet Kunden: /customers/ACCOUNT_ID/…</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Einem Kunden</translation>
    </message>
    <message>
        <source>Manages its own account: /my/…</source>
        <translation>Verwaltet sein eigenes Konto: /my/…</translation>
    </message>
    <message>
        <source>From LuxCloud; sent as X-AUTH-USERNAME</source>
        <translation>Von LuxCloud; gesendet als X-AUTH-USERNAME</translation>
    </message>
    <message>
        <source>From LuxCloud; sent as X-AUTH-PASSWORD</source>
        <translation>Von LuxCloud; gesendet als X-AUTH-PASSWORD</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>From LuxCloud; sent as X-AUTH-TOKEN</source>
        <translation>Von LuxCloud; gesendet als X-AUTH-TOKEN</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Path for enabling service users</source>
        <translation>Pfad zum Aktivieren von Dienstbenutzern</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Wie dokumentiert</translation>
    </message>
    <message>
        <source>As for disabling; for servers that do not know the documented one</source>
        <translation>Wie beim Deaktivieren; für Server, die den dokumentierten nicht kennen</translation>
    </message>
    <message>
        <source>Last states of orders</source>
        <translation>Letzte Status von Bestellungen</translation>
    </message>
    <message>
        <source>LuxCloud&apos;s words, with commas between. An order in such a state is not asked for any more. The document names none</source>
        <translation>LuxClouds Wörter, durch Kommas getrennt. Nach einer Bestellung in einem solchen Status wird nicht mehr gefragt. Das Dokument nennt keine</translation>
    </message>
    <message>
        <source>Seconds before nothing found means nothing done</source>
        <translation>Sekunden, bis „nichts gefunden“ als „nichts getan“ gilt</translation>
    </message>
    <message>
        <source>LuxCloud may still be working on a request whose answer was lost</source>
        <translation>LuxCloud arbeitet vielleicht noch an einer Anfrage, deren Antwort verloren ging</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>LuxCloud takes user name, password and token with every request. It has no list of customers and orders: this console keeps what it created, what is imported, and what is added by id.</source>
        <translation>LuxCloud verlangt Benutzername, Kennwort und Token bei jeder Anfrage. Es hat keine Liste von Kunden und Bestellungen: Diese Konsole behält, was sie angelegt hat, was importiert und was per ID hinzugefügt wird.</translation>
    </message>
    <message>
        <source>LuxCloud does not offer this here.</source>
        <translation>LuxCloud bietet dies hier nicht an.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Kennwort eingeben.</translation>
    </message>
    <message>
        <source>The password is not in memory any more. Enter it again.</source>
        <translation>Das Kennwort ist nicht mehr im Speicher. Erneut eingeben.</translation>
    </message>
    <message>
        <source>The password holds a line break or another character that cannot be sent. Enter another one.</source>
        <translation>Das Kennwort enthält einen Zeilenumbruch oder ein anderes Zeichen, das nicht gesendet werden kann. Ein anderes eingeben.</translation>
    </message>
    <message>
        <source>Enter how many to add, or with a minus how many to remove.</source>
        <translation>Eingeben, wie viele hinzukommen oder mit Minus wegfallen.</translation>
    </message>
    <message>
        <source>Choose a product and a period.</source>
        <translation>Produkt und Laufzeit wählen.</translation>
    </message>
    <message>
        <source>A domain name looks like company.com.</source>
        <translation>Ein Domainname sieht aus wie firma.de.</translation>
    </message>
    <message>
        <source>The id of this cannot be used with this connection: it is empty or was made by a connection of the other role.</source>
        <translation>Die ID ist mit dieser Verbindung nicht verwendbar: Sie ist leer oder stammt von einer Verbindung der anderen Rolle.</translation>
    </message>
    <message>
        <source>LuxCloud did not accept the credentials of %1: user name, password or token is wrong.</source>
        <translation>LuxCloud akzeptierte die Zugangsdaten von %1 nicht: Benutzername, Kennwort oder Token ist falsch.</translation>
    </message>
    <message>
        <source>LuxCloud does not allow this to the credentials of %1.</source>
        <translation>LuxCloud erlaubt dies den Zugangsdaten von %1 nicht.</translation>
    </message>
    <message>
        <source>LuxCloud does not know this (HTTP 404): it is gone, the id is wrong, or this server does not offer the call.</source>
        <translation>LuxCloud kennt dies nicht (HTTP 404): Es ist nicht mehr da, die ID ist falsch, oder dieser Server bietet den Aufruf nicht an.</translation>
    </message>
    <message>
        <source>LuxCloud does not offer this call (HTTP 405).</source>
        <translation>LuxCloud bietet diesen Aufruf nicht an (HTTP 405).</translation>
    </message>
    <message>
        <source>LuxCloud refused: it contradicts what is there (HTTP 409).</source>
        <translation>LuxCloud hat abgelehnt: Es widerspricht dem vorhandenen Stand (HTTP 409).</translation>
    </message>
    <message>
        <source>LuxCloud wants fewer requests for a while. Try again in a minute.</source>
        <translation>LuxCloud will eine Weile weniger Anfragen. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>LuxCloud answered with HTTP %1.</source>
        <translation>LuxCloud antwortete mit HTTP %1.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>Country code of the phone number</source>
        <translation>Ländervorwahl der Telefonnummer</translation>
    </message>
    <message>
        <source>Digits alone, without + and leading zeros: 352</source>
        <translation>Nur Ziffern, ohne + und führende Nullen: 352</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>Ortsvorwahl</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>The %1 of this connection is empty or holds a line break or another control character, and was not sent. Enter it again.</source>
        <translation>Die Angabe „%1“ dieser Verbindung ist leer oder enthält einen Zeilenumbruch oder ein anderes Steuerzeichen und wurde nicht gesendet. Erneut eingeben.</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>This server does not list the subscriptions of this customer (HTTP %1). That does not mean that there are none.</source>
        <translation>Dieser Server listet die Abonnements dieses Kunden nicht (HTTP %1). Das heißt nicht, dass es keine gibt.</translation>
    </message>
    <message>
        <source>“%1” (user name %2)</source>
        <translation>„%1“ (Benutzername %2)</translation>
    </message>
    <message>
        <source>LuxCloud deletes the subscription with everything in it.</source>
        <translation>LuxCloud löscht das Abonnement mit allem, was darin ist.</translation>
    </message>
    <message>
        <source>LuxCloud does not tell prices.</source>
        <translation>LuxCloud gibt keine Preise an.</translation>
    </message>
    <message>
        <source>The document spells this path with “serviceUser” and its neighbours with “serviceUsers”: “Enable by the other path” is offered for this service user now.</source>
        <translation>Das Dokument schreibt diesen Pfad mit „serviceUser“, die benachbarten mit „serviceUsers“: Für diesen Dienstbenutzer wird jetzt „Über den anderen Pfad aktivieren“ angeboten.</translation>
    </message>
    <message>
        <source>My account (%1)</source>
        <translation>Mein Konto (%1)</translation>
    </message>
    <message>
        <source>LuxCloud does not tell anything about an account. Shown is what is known here.</source>
        <translation>LuxCloud gibt zu einem Konto nichts an. Gezeigt wird, was hier bekannt ist.</translation>
    </message>
    <message>
        <source>LuxCloud services, by their CSL interface 1.4</source>
        <translation>LuxCloud-Dienste über die CSL-Schnittstelle 1.4</translation>
    </message>
    <message>
        <source>With the version of the interface: https://api.luxcloud.net/1.0</source>
        <translation>Mit der Version der Schnittstelle: https://api.luxcloud.net/1.0</translation>
    </message>
    <message>
        <source>LuxCloud lists no products. Enter the id it gave you</source>
        <translation>LuxCloud listet keine Produkte. Die von LuxCloud erhaltene ID eingeben</translation>
    </message>
    <message>
        <source>LuxCloud did not list its products. Enter the id it gave you</source>
        <translation>LuxCloud hat seine Produkte nicht gelistet. Die von LuxCloud erhaltene ID eingeben</translation>
    </message>
    <message>
        <source>LuxCloud names no periods of this product. Enter the id it gave you</source>
        <translation>LuxCloud nennt keine Laufzeiten dieses Produkts. Die von LuxCloud erhaltene ID eingeben</translation>
    </message>
    <message>
        <source>LuxCloud did not tell the periods of this product. Enter the id it gave you</source>
        <translation>LuxCloud hat die Laufzeiten dieses Produkts nicht angegeben. Die von LuxCloud erhaltene ID eingeben</translation>
    </message>
    <message>
        <source>LuxCloud lists neither orders nor, here, the subscriptions of a customer: ask it.</source>
        <translation>LuxCloud listet weder Bestellungen noch, hier, die Abonnements eines Kunden: bei LuxCloud nachfragen.</translation>
    </message>
    <message>
        <source>What there was before the order is not known. Compare the subscriptions with what you ordered.</source>
        <translation>Der Stand vor der Bestellung ist nicht bekannt. Vergleichen Sie die Abonnements mit dem, was Sie bestellt haben.</translation>
    </message>
    <message>
        <source>Another product, period or domain</source>
        <translation>Anderes Produkt, andere Laufzeit oder Domain</translation>
    </message>
    <message>
        <source>The subscription is there: %1.</source>
        <translation>Das Abonnement ist da: %1.</translation>
    </message>
    <message>
        <source>The customer has no new subscription that fits. LuxCloud may have accepted the order all the same: a subscription can come later. Check again, or ask LuxCloud.</source>
        <translation>Der Kunde hat kein passendes neues Abonnement. LuxCloud kann die Bestellung trotzdem angenommen haben: Ein Abonnement kann später kommen. Erneut prüfen oder bei LuxCloud nachfragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscriptions fit. Compare them and decide whether one is yours.</source>
        <translation>
            <numerusform>%n neues Abonnement passt. Vergleichen Sie und entscheiden Sie, ob es Ihres ist.</numerusform>
            <numerusform>%n neue Abonnements passen. Vergleichen Sie und entscheiden Sie, ob eines Ihres ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>LuxCloud does not know the subscription any more.</source>
        <translation>LuxCloud kennt das Abonnement nicht mehr.</translation>
    </message>
    <message>
        <source>Product now: %1</source>
        <translation>Produkt jetzt: %1</translation>
    </message>
    <message>
        <source>Period now: %1</source>
        <translation>Laufzeit jetzt: %1</translation>
    </message>
    <message>
        <source>The subscription has the product and period that were ordered.</source>
        <translation>Das Abonnement hat das bestellte Produkt und die bestellte Laufzeit.</translation>
    </message>
    <message>
        <source>The subscription does not have the product and period that were ordered. LuxCloud may have accepted the order all the same: check again later, or ask it.</source>
        <translation>Das Abonnement hat nicht das bestellte Produkt und die bestellte Laufzeit. LuxCloud kann die Bestellung trotzdem angenommen haben: später erneut prüfen oder bei LuxCloud nachfragen.</translation>
    </message>
    <message>
        <source>%1: %2 now</source>
        <translation>%1: jetzt %2</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 before, %2 ordered</source>
        <translation>%1 vorher, %2 bestellt</translation>
    </message>
    <message>
        <source>Before: not known</source>
        <translation>Vorher: nicht bekannt</translation>
    </message>
    <message>
        <source>The subscription has the quantities that were ordered.</source>
        <translation>Das Abonnement hat die bestellten Mengen.</translation>
    </message>
    <message>
        <source>The subscription does not have the quantities that were ordered. LuxCloud may have accepted the order all the same: check again later, or ask it.</source>
        <translation>Das Abonnement hat nicht die bestellten Mengen. LuxCloud kann die Bestellung trotzdem angenommen haben: später erneut prüfen oder bei LuxCloud nachfragen.</translation>
    </message>
    <message>
        <source>State now: %1</source>
        <translation>Status jetzt: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>The state has changed as was asked for.</source>
        <translation>Der Status hat sich wie verlangt geändert.</translation>
    </message>
    <message>
        <source>The state is the one before.</source>
        <translation>Der Status ist der von vorher.</translation>
    </message>
    <message>
        <source>LuxCloud&apos;s document does not explain its states: judge by the word. Doing it again does no harm.</source>
        <translation>LuxClouds Dokument erklärt die Status nicht: nach dem Wort urteilen. Eine Wiederholung schadet nicht.</translation>
    </message>
    <message>
        <source>LuxCloud does not list this service user any more.</source>
        <translation>LuxCloud listet diesen Dienstbenutzer nicht mehr.</translation>
    </message>
    <message>
        <source>The service user is there: %1.</source>
        <translation>Der Dienstbenutzer ist da: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n service users are new. Decide whether one is yours.</source>
        <translation>
            <numerusform>%n Dienstbenutzer ist neu. Entscheiden Sie, ob es Ihrer ist.</numerusform>
            <numerusform>%n Dienstbenutzer sind neu. Entscheiden Sie, ob einer Ihrer ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user name %1 is still free.</source>
        <translation>Der Benutzername %1 ist noch frei.</translation>
    </message>
    <message>
        <source>The user name %1 was free and is taken now: the user is there. LuxCloud tells its id to nobody who asks; ask its support for it and add the user by id.</source>
        <translation>Der Benutzername %1 war frei und ist jetzt vergeben: Der Benutzer ist da. LuxCloud gibt seine ID auf Anfrage nicht an; fragen Sie den Support danach und fügen Sie den Benutzer per ID hinzu.</translation>
    </message>
    <message>
        <source>The user name %1 is taken, but perhaps it was before.</source>
        <translation>Der Benutzername %1 ist vergeben, war es aber vielleicht schon vorher.</translation>
    </message>
    <message>
        <source>LuxCloud has no list of customers that could be looked through. Ask it whether %1 is there, and add the customer by its id. Creating it again may make a second one.</source>
        <translation>LuxCloud hat keine Kundenliste, die durchsucht werden könnte. Fragen Sie dort, ob %1 vorhanden ist, und fügen Sie den Kunden per ID hinzu. Erneutes Anlegen kann einen zweiten erzeugen.</translation>
    </message>
    <message>
        <source>LuxCloud does not tell which password counts. Try to sign in as %1.</source>
        <translation>LuxCloud gibt nicht an, welches Kennwort gilt. Versuchen Sie, sich als %1 anzumelden.</translation>
    </message>
    <message>
        <source>LuxCloud cannot be asked for this. Doing the same again does no harm.</source>
        <translation>Bei LuxCloud kann dies nicht abgefragt werden. Eine Wiederholung schadet nicht.</translation>
    </message>
    <message>
        <source>LuxCloud answers at this address</source>
        <translation>LuxCloud antwortet unter dieser Adresse</translation>
    </message>
    <message>
        <source>User name, password and token are accepted</source>
        <translation>Benutzername, Kennwort und Token werden akzeptiert</translation>
    </message>
    <message>
        <source>Products can be listed</source>
        <translation>Produkte können gelistet werden</translation>
    </message>
    <message>
        <source>Subscriptions can be listed</source>
        <translation>Abonnements können gelistet werden</translation>
    </message>
    <message>
        <source>Creating and ordering</source>
        <translation>Anlegen und Bestellen</translation>
    </message>
    <message>
        <source>LuxCloud was not reached.</source>
        <translation>LuxCloud wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Compare user name, password and token with what LuxCloud gave you.</source>
        <translation>Vergleichen Sie Benutzername, Kennwort und Token mit den Angaben von LuxCloud.</translation>
    </message>
    <message>
        <source>The credentials are not accepted.</source>
        <translation>Die Zugangsdaten werden nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The address should end with the version of the interface: https://api.luxcloud.net/1.0</source>
        <translation>Die Adresse sollte mit der Version der Schnittstelle enden: https://api.luxcloud.net/1.0</translation>
    </message>
    <message>
        <source>Not refused, but not confirmed either</source>
        <translation>Nicht abgelehnt, aber auch nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>The document names this list without describing it. Product and period ids can be typed.</source>
        <translation>Das Dokument nennt diese Liste, ohne sie zu beschreiben. Produkt- und Laufzeit-IDs können eingegeben werden.</translation>
    </message>
    <message>
        <source>They are listed customer by customer.</source>
        <translation>Sie werden je Kunde gelistet.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message>
        <source>The document names this list without describing it. Subscriptions can be added by id.</source>
        <translation>Das Dokument nennt diese Liste, ohne sie zu beschreiben. Abonnements können per ID hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The test changes nothing. What the credentials may do shows when it is tried.</source>
        <translation>Der Test ändert nichts. Was die Zugangsdaten dürfen, zeigt sich beim Versuch.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Disable customer</source>
        <translation>Kunden deaktivieren</translation>
    </message>
    <message>
        <source>Enable customer</source>
        <translation>Kunden aktivieren</translation>
    </message>
    <message>
        <source>Check user name</source>
        <translation>Benutzernamen prüfen</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>Benutzer bearbeiten</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Kennwort ändern</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Benutzer deaktivieren</translation>
    </message>
    <message>
        <source>Enable user</source>
        <translation>Benutzer aktivieren</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Check hosted domain</source>
        <translation>Gehostete Domain prüfen</translation>
    </message>
    <message>
        <source>New order with a domain</source>
        <translation>Neue Bestellung mit Domain</translation>
    </message>
    <message>
        <source>Switch product</source>
        <translation>Produkt wechseln</translation>
    </message>
    <message>
        <source>Change quantities</source>
        <translation>Mengen ändern</translation>
    </message>
    <message>
        <source>Ask for the status</source>
        <translation>Status abfragen</translation>
    </message>
    <message>
        <source>Show the whole order</source>
        <translation>Ganze Bestellung zeigen</translation>
    </message>
    <message>
        <source>Show the whole subscription</source>
        <translation>Ganzes Abonnement zeigen</translation>
    </message>
    <message>
        <source>Disable subscription</source>
        <translation>Abonnement deaktivieren</translation>
    </message>
    <message>
        <source>Enable subscription</source>
        <translation>Abonnement aktivieren</translation>
    </message>
    <message>
        <source>Delete subscription</source>
        <translation>Abonnement löschen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Check service user name</source>
        <translation>Namen des Dienstbenutzers prüfen</translation>
    </message>
    <message>
        <source>New service user</source>
        <translation>Neuer Dienstbenutzer</translation>
    </message>
    <message>
        <source>Edit service user</source>
        <translation>Dienstbenutzer bearbeiten</translation>
    </message>
    <message>
        <source>Change password of a service user</source>
        <translation>Kennwort eines Dienstbenutzers ändern</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Kennwort ändern…</translation>
    </message>
    <message>
        <source>Disable service user</source>
        <translation>Dienstbenutzer deaktivieren</translation>
    </message>
    <message>
        <source>Enable service user</source>
        <translation>Dienstbenutzer aktivieren</translation>
    </message>
    <message>
        <source>Enable service user by the other path</source>
        <translation>Dienstbenutzer über den anderen Pfad aktivieren</translation>
    </message>
    <message>
        <source>Enable by the other path</source>
        <translation>Über den anderen Pfad aktivieren</translation>
    </message>
    <message>
        <source>List service users</source>
        <translation>Dienstbenutzer auflisten</translation>
    </message>
    <message>
        <source>List subscriptions</source>
        <translation>Abonnements auflisten</translation>
    </message>
    <message>
        <source>List products</source>
        <translation>Produkte auflisten</translation>
    </message>
    <message>
        <source>Show the whole product</source>
        <translation>Ganzes Produkt zeigen</translation>
    </message>
    <message>
        <source>LuxCloud has no list of customers. Shown are those that were created here, imported, or added by id.</source>
        <translation>LuxCloud hat keine Kundenliste. Gezeigt werden die hier angelegten, importierten oder per ID hinzugefügten.</translation>
    </message>
    <message>
        <source>LuxCloud lists subscriptions customer by customer: see the customer.</source>
        <translation>LuxCloud listet Abonnements je Kunde: siehe Kunde.</translation>
    </message>
    <message>
        <source>For one that is not in the list. Counts instead of the choice above</source>
        <translation>Falls nicht in der Liste. Gilt anstelle der Auswahl oben</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>Offered once there is a product</source>
        <translation>Wird angeboten, sobald ein Produkt gewählt ist</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Period id</source>
        <translation>Laufzeit-ID</translation>
    </message>
    <message>
        <source>LuxCloud does not tell prices: what this costs stands in your contract with it.</source>
        <translation>LuxCloud gibt keine Preise an: Die Kosten stehen in Ihrem Vertrag mit LuxCloud.</translation>
    </message>
    <message>
        <source>LuxCloud does not tell how many there are now</source>
        <translation>LuxCloud gibt nicht an, wie viele es jetzt sind</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>%1 in Gebrauch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Order also when the domain cannot be checked</source>
        <translation>Auch bestellen, wenn die Domain nicht geprüft werden kann</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Now: %1, %2.</source>
        <translation>Jetzt: %1, %2.</translation>
    </message>
    <message>
        <source>product not told</source>
        <translation>Produkt nicht angegeben</translation>
    </message>
    <message>
        <source>period not told</source>
        <translation>Laufzeit nicht angegeben</translation>
    </message>
    <message>
        <source>Add, or with a minus remove</source>
        <translation>Hinzufügen oder mit Minus entfernen</translation>
    </message>
    <message>
        <source>LuxCloud names no resources of this subscription.</source>
        <translation>LuxCloud nennt keine Ressourcen dieses Abonnements.</translation>
    </message>
    <message>
        <source>Choose a product or enter its id.</source>
        <translation>Produkt wählen oder dessen ID eingeben.</translation>
    </message>
    <message>
        <source>Choose a period or enter its id.</source>
        <translation>Laufzeit wählen oder deren ID eingeben.</translation>
    </message>
    <message>
        <source>That is what the subscription has now.</source>
        <translation>Das hat das Abonnement bereits.</translation>
    </message>
    <message>
        <source>Resource %1</source>
        <translation>Ressource %1</translation>
    </message>
    <message>
        <source>The answer (%1) lacks: %2</source>
        <translation>In der Antwort (%1) fehlt: %2</translation>
    </message>
    <message>
        <source>LuxCloud&apos;s own word. Its document does not list the states of orders; which of them are the last can be entered in the connection.</source>
        <translation>LuxClouds eigenes Wort. Das Dokument listet die Status von Bestellungen nicht; welche davon die letzten sind, kann in der Verbindung eingetragen werden.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestell-ID</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Neues Abonnement</translation>
    </message>
    <message>
        <source>Change of product</source>
        <translation>Produktwechsel</translation>
    </message>
    <message>
        <source>Change of quantities</source>
        <translation>Mengenänderung</translation>
    </message>
    <message>
        <source>%1 is taken. Nothing was sent.</source>
        <translation>%1 ist vergeben. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Whether %1 is free could not be checked. Nothing was sent. “Order also when the domain cannot be checked” in the form lets it pass.</source>
        <translation>Ob %1 frei ist, konnte nicht geprüft werden. Nichts wurde gesendet. „Auch bestellen, wenn die Domain nicht geprüft werden kann“ im Formular lässt es durch.</translation>
    </message>
    <message>
        <source>The subscription was changed at LuxCloud since the form was opened. Nothing was sent.</source>
        <translation>Das Abonnement wurde bei LuxCloud geändert, seit das Formular geöffnet wurde. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>LuxCloud does not know this subscription any more. Nothing was sent.</source>
        <translation>LuxCloud kennt dieses Abonnement nicht mehr. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This cannot be asked about.</source>
        <translation>Dies kann nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>The answer names no status.</source>
        <translation>Die Antwort nennt keinen Status.</translation>
    </message>
    <message>
        <source>LuxCloud answered “%1”, which its document does not list.</source>
        <translation>LuxCloud antwortete „%1“, was in seinem Dokument nicht aufgeführt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n gefunden.</numerusform>
            <numerusform>%n gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>LuxCloud answered with something other than what was asked for (%1 instead of %2).</source>
        <translation>LuxCloud hat mit etwas anderem geantwortet als gefragt war (%1 statt %2).</translation>
    </message>
    <message>
        <source>Its product is not told</source>
        <translation>Sein Produkt ist nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s) may be the one, but LuxCloud does not tell everything about them. Check again, or compare and decide.</source>
        <translation>
            <numerusform>%n neues Abonnement könnte es sein, LuxCloud gibt aber nicht alles dazu an. Prüfen Sie erneut, oder vergleichen und entscheiden Sie.</numerusform>
            <numerusform>%n neue Abonnements könnten es sein, LuxCloud gibt aber nicht alles dazu an. Prüfen Sie erneut, oder vergleichen und entscheiden Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>LuxCloud has the subscription as %1.</source>
        <translation>LuxCloud führt das Abonnement als „%1“.</translation>
    </message>
    <message>
        <source>LuxCloud still has the subscription. It may have accepted the deletion all the same: check again later, or ask it.</source>
        <translation>LuxCloud hat das Abonnement noch. LuxCloud kann die Löschung trotzdem angenommen haben: später erneut prüfen oder bei LuxCloud nachfragen.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>LuxCloud has no list of orders. Shown are those that were placed here, imported, or added by id.</source>
        <translation>LuxCloud hat keine Bestellliste. Gezeigt werden die hier aufgegebenen, importierten oder per ID hinzugefügten.</translation>
    </message>
    <message>
        <source>LuxCloud has no list of users. Shown are those that were created here or added by id.</source>
        <translation>LuxCloud hat keine Benutzerliste. Gezeigt werden die hier angelegten oder per ID hinzugefügten.</translation>
    </message>
</context>
<context>
    <name>RackNap</name>
    <message>
        <source>The token of the connection may have been rejected: enter a new one (Connections &gt; Edit) and test the connection.</source>
        <translation>Das Token der Verbindung wurde vielleicht abgelehnt: Geben Sie ein neues ein (Verbindungen &gt; Bearbeiten) und testen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>RackNap answered with HTTP %1.</source>
        <translation>RackNap antwortete mit HTTP %1.</translation>
    </message>
    <message>
        <source>RackNap answered with the error %1.</source>
        <translation>RackNap antwortete mit dem Fehler %1.</translation>
    </message>
    <message>
        <source>The service was made, but RackNap did not tell its number. Find it in RackNap&apos;s panel and add the service here by that number.</source>
        <translation>Der Dienst wurde angelegt, RackNap nannte aber seine Nummer nicht. Suchen Sie sie im Panel von RackNap und fügen Sie den Dienst hier mit dieser Nummer hinzu.</translation>
    </message>
    <message>
        <source>RackNap&apos;s answer (HTTP %1) does not say whether this was done.</source>
        <translation>Die Antwort von RackNap (HTTP %1) sagt nicht, ob dies ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>From RackNap&apos;s Authentication API</source>
        <translation>Von RackNaps Authentication API</translation>
    </message>
    <message>
        <source>Currency of amounts</source>
        <translation>Währung der Beträge</translation>
    </message>
    <message>
        <source>Three letters such as USD. Shown beside amounts, never sent</source>
        <translation>Drei Buchstaben, etwa USD. Wird neben Beträgen gezeigt, nie gesendet</translation>
    </message>
    <message>
        <source>Requests are sent as</source>
        <translation>Anfragen senden als</translation>
    </message>
    <message>
        <source>RackNap&apos;s document does not say. Try another when every call is answered as if fields were missing</source>
        <translation>Das Dokument von RackNap sagt es nicht. Wählen Sie etwas anderes, wenn jeder Aufruf beantwortet wird, als fehlten Felder</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation>Multipart-Formular</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>Header des Tokens</translation>
    </message>
    <message>
        <source>The token is sent in this header alone, as Bearer</source>
        <translation>Das Token wird nur in diesem Header gesendet, als Bearer</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Number of the currency</source>
        <translation>Nummer der Währung</translation>
    </message>
    <message>
        <source>RackNap&apos;s own number, wanted when a plan is read</source>
        <translation>RackNaps eigene Nummer, nötig zum Lesen eines Plans</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>0 is the main venture. What new services begin with</source>
        <translation>0 ist „main venture“. Vorgabe für neue Dienste</translation>
    </message>
    <message>
        <source>Plan read by the test</source>
        <translation>Vom Test gelesener Plan</translation>
    </message>
    <message>
        <source>RackNap has nothing else that can be read to try the token</source>
        <translation>RackNap hat sonst nichts Lesbares, um das Token zu testen</translation>
    </message>
    <message>
        <source>RackNap&apos;s interface lists nothing: customers and services are known here by the numbers that you enter, and by what is made in this console.</source>
        <translation>Die Schnittstelle von RackNap listet nichts auf: Kunden und Dienste sind hier durch die Nummern bekannt, die Sie eingeben, und durch das, was in dieser Konsole angelegt wird.</translation>
    </message>
    <message>
        <source>RackNap does not offer this here.</source>
        <translation>RackNap bietet dies hier nicht an.</translation>
    </message>
    <message>
        <source>Fill in the service, its dates and its amounts.</source>
        <translation>Füllen Sie den Dienst, seine Termine und seine Beträge aus.</translation>
    </message>
    <message>
        <source>Confirm the amounts first.</source>
        <translation>Bestätigen Sie zuerst die Beträge.</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>%1 × %2 for %3, %4, first payment %5</source>
        <translation>%1 × %2 für %3, %4, erste Zahlung %5</translation>
    </message>
    <message>
        <source>The number of the service is not one: %1</source>
        <translation>Die Nummer des Dienstes ist keine Nummer: %1</translation>
    </message>
    <message>
        <source>Type the number of the service to confirm.</source>
        <translation>Zum Bestätigen die Nummer des Dienstes eingeben.</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Enter the numbers of the plan and of the currency.</source>
        <translation>Geben Sie die Nummern des Plans und der Währung ein.</translation>
    </message>
    <message>
        <source>Choose the platform.</source>
        <translation>Wählen Sie die Plattform.</translation>
    </message>
    <message>
        <source>RackNap&apos;s interface cannot be asked whether the service was made. Look in its panel, among the services of customer %1, before you make it again.</source>
        <translation>Die Schnittstelle von RackNap kann nicht gefragt werden, ob der Dienst angelegt wurde. Sehen Sie im Panel unter den Diensten des Kunden %1 nach, bevor Sie ihn erneut anlegen.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registriert am</translation>
    </message>
    <message>
        <source>Next due on</source>
        <translation>Nächste Fälligkeit am</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Abrechnungszyklus</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>Falls er da ist</translation>
    </message>
    <message>
        <source>Settle this as done and enter the number of the service.</source>
        <translation>Klären Sie dies als ausgeführt und geben Sie die Nummer des Dienstes ein.</translation>
    </message>
    <message>
        <source>If it is not there</source>
        <translation>Falls er nicht da ist</translation>
    </message>
    <message>
        <source>Look again after some minutes, then settle this as not done.</source>
        <translation>Sehen Sie nach einigen Minuten erneut nach und klären Sie dies dann als nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Done means</source>
        <translation>Ausgeführt heißt</translation>
    </message>
    <message>
        <source>RackNap&apos;s interface cannot be asked for the state of service %1. Look in its panel whether the service is %2.</source>
        <translation>Die Schnittstelle von RackNap kann nicht nach dem Status von Dienst %1 gefragt werden. Sehen Sie im Panel nach, ob der Dienst %2 ist.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>First payment</source>
        <translation>Erste Zahlung</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Purchase amount</source>
        <translation>Kaufbetrag</translation>
    </message>
    <message>
        <source>First plan price</source>
        <translation>Erster Planpreis</translation>
    </message>
    <message>
        <source>Recurring plan price, %1</source>
        <translation>Wiederkehrender Planpreis, %1</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>Neuer Dienst…</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>Suspend service</source>
        <translation>Dienst aussetzen</translation>
    </message>
    <message>
        <source>Unsuspend</source>
        <translation>Wieder aktivieren</translation>
    </message>
    <message>
        <source>Unsuspend service</source>
        <translation>Dienst wieder aktivieren</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Terminate service</source>
        <translation>Dienst beenden</translation>
    </message>
    <message>
        <source>Plan details…</source>
        <translation>Plandetails…</translation>
    </message>
    <message>
        <source>Plan details</source>
        <translation>Plandetails</translation>
    </message>
    <message>
        <source>Cloud VPS details…</source>
        <translation>Cloud-VPS-Details…</translation>
    </message>
    <message>
        <source>Cloud VPS details</source>
        <translation>Cloud-VPS-Details</translation>
    </message>
    <message>
        <source>The number of the service is not known.</source>
        <translation>Die Nummer des Dienstes ist nicht bekannt.</translation>
    </message>
    <message>
        <source>RackNap&apos;s interface lists no customers. Shown are those that were noted in this console.</source>
        <translation>Die Schnittstelle von RackNap listet keine Kunden auf. Gezeigt werden die in dieser Konsole vermerkten.</translation>
    </message>
    <message>
        <source>RackNap&apos;s interface lists no services. Shown are those that were made or noted in this console.</source>
        <translation>Die Schnittstelle von RackNap listet keine Dienste auf. Gezeigt werden die in dieser Konsole angelegten oder vermerkten.</translation>
    </message>
    <message>
        <source>RackNap&apos;s interface has no orders: a service is made at once. See the activity.</source>
        <translation>Die Schnittstelle von RackNap hat keine Bestellungen: Ein Dienst wird sofort angelegt. Siehe Aktivität.</translation>
    </message>
    <message>
        <source>RackNap&apos;s interface lists no plans. A single one can be read by its number.</source>
        <translation>Die Schnittstelle von RackNap listet keine Pläne auf. Ein einzelner lässt sich mit seiner Nummer lesen.</translation>
    </message>
    <message>
        <source>RackNap&apos;s interface knows no users.</source>
        <translation>Die Schnittstelle von RackNap kennt keine Benutzer.</translation>
    </message>
    <message>
        <source>The plan could not be read: %1</source>
        <translation>Der Plan konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>To try again, switch the filling in off and on.</source>
        <translation>Für einen neuen Versuch das Übernehmen aus- und wieder einschalten.</translation>
    </message>
    <message>
        <source>RackNap&apos;s answer about the plan has nothing that looks like its name, price or cycle.</source>
        <translation>Die Antwort von RackNap zum Plan enthält nichts, was nach Name, Preis oder Zyklus aussieht.</translation>
    </message>
    <message>
        <source>Proposed from the plan: %1. Compare it before you go on.</source>
        <translation>Vorschlag aus dem Plan: %1. Vergleichen Sie ihn, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>This has no price.</source>
        <translation>Dies hat keinen Preis.</translation>
    </message>
    <message>
        <source>RackNap, by its product and service interface (API v2)</source>
        <translation>RackNap, über seine Produkt- und Dienst-Schnittstelle (API v2)</translation>
    </message>
    <message>
        <source>The address of your panel, such as https://panel.example.com, with or without /api/v2</source>
        <translation>Die Adresse Ihres Panels, etwa https://panel.example.com, mit oder ohne /api/v2</translation>
    </message>
    <message>
        <source>RackNap answers at this address</source>
        <translation>RackNap antwortet unter dieser Adresse</translation>
    </message>
    <message>
        <source>The token is accepted</source>
        <translation>Das Token wird akzeptiert</translation>
    </message>
    <message>
        <source>Requests are understood</source>
        <translation>Anfragen werden verstanden</translation>
    </message>
    <message>
        <source>Customers and services can be listed</source>
        <translation>Kunden und Dienste lassen sich auflisten</translation>
    </message>
    <message>
        <source>RackNap was not reached.</source>
        <translation>RackNap wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>HTTP %1: this is not RackNap&apos;s interface.</source>
        <translation>HTTP %1: Das ist nicht die Schnittstelle von RackNap.</translation>
    </message>
    <message>
        <source>The address is that of your panel, such as https://panel.example.com; /api/v2 is added.</source>
        <translation>Die Adresse ist die Ihres Panels, etwa https://panel.example.com; /api/v2 wird ergänzt.</translation>
    </message>
    <message>
        <source>This is not RackNap&apos;s interface.</source>
        <translation>Das ist nicht die Schnittstelle von RackNap.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>Enter a new token. It is sent as “%1: Bearer …”, which is a setting.</source>
        <translation>Geben Sie ein neues Token ein. Es wird als „%1: Bearer …“ gesendet; das ist eine Einstellung.</translation>
    </message>
    <message>
        <source>The token was not accepted.</source>
        <translation>Das Token wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>It was not complained about.</source>
        <translation>Es wurde nicht beanstandet.</translation>
    </message>
    <message>
        <source>If RackNap misses fields that were sent, choose another way of sending. If it does not know plan %1, enter one that exists.</source>
        <translation>Wenn RackNap gesendete Felder vermisst, wählen Sie eine andere Sendeart. Wenn es Plan %1 nicht kennt, geben Sie einen vorhandenen ein.</translation>
    </message>
    <message>
        <source>The answer is not what RackNap documents.</source>
        <translation>Die Antwort entspricht nicht der Dokumentation von RackNap.</translation>
    </message>
    <message>
        <source>Plan %1 was read.</source>
        <translation>Plan %1 wurde gelesen.</translation>
    </message>
    <message>
        <source>RackNap&apos;s interface has no lists.</source>
        <translation>Die Schnittstelle von RackNap hat keine Listen.</translation>
    </message>
    <message>
        <source>Add customers and services by their numbers.</source>
        <translation>Fügen Sie Kunden und Dienste mit ihren Nummern hinzu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Preis, %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>RackNap answered with nothing.</source>
        <translation>RackNap antwortete mit nichts.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>RackNap&apos;s id of an existing subscription, such as 618e16ad6764</source>
        <translation>RackNaps ID eines bestehenden Abonnements, etwa 618e16ad6764</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>0 is the main venture</source>
        <translation>0 ist „main venture“</translation>
    </message>
    <message>
        <source>Fill in name, price and cycle from the plan</source>
        <translation>Name, Preis und Zyklus aus dem Plan übernehmen</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>Nummer des Kunden</translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation>Nummer des Plans</translation>
    </message>
    <message>
        <source>Proposed from registration and cycle, to the end of a shorter month</source>
        <translation>Vorschlag aus Registrierung und Zyklus, in kürzeren Monaten der Monatsletzte</translation>
    </message>
    <message>
        <source>Cycle of the plan</source>
        <translation>Zyklus des Plans</translation>
    </message>
    <message>
        <source>Normally the same</source>
        <translation>Normalerweise gleich</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Charge amounts although the cycle is free</source>
        <translation>Beträge berechnen, obwohl der Zyklus kostenlos ist</translation>
    </message>
    <message>
        <source>I have checked the amounts</source>
        <translation>Ich habe die Beträge geprüft</translation>
    </message>
    <message>
        <source>RackNap charges what is sent here; it does not look up prices</source>
        <translation>RackNap berechnet, was hier gesendet wird; es schlägt keine Preise nach</translation>
    </message>
    <message>
        <source>“amount”: the recurring amount, by the words of the document</source>
        <translation>„amount“: laut Dokument der wiederkehrende Betrag</translation>
    </message>
    <message>
        <source>“recuring_amount”: the purchase amount, by the words of the document. It looks as if it had swapped the two</source>
        <translation>„recuring_amount“: laut Dokument der Kaufbetrag. Es sieht aus, als wären die beiden dort vertauscht</translation>
    </message>
    <message>
        <source>Recurring plan price</source>
        <translation>Wiederkehrender Planpreis</translation>
    </message>
    <message>
        <source>Number of the service</source>
        <translation>Nummer des Dienstes</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Service %1 ends at once, and RackNap has no call that brings it back.</source>
        <translation>Dienst %1 endet sofort, und RackNap hat keinen Aufruf, der ihn zurückholt.</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>This is not the number of the service that would be terminated.</source>
        <translation>Das ist nicht die Nummer des Dienstes, der beendet würde.</translation>
    </message>
    <message>
        <source>Letters, digits, - and _ only, such as 618e16ad6764.</source>
        <translation>Nur Buchstaben, Ziffern, - und _, etwa 618e16ad6764.</translation>
    </message>
    <message>
        <source>This is before the day of registration.</source>
        <translation>Das liegt vor dem Tag der Registrierung.</translation>
    </message>
    <message>
        <source>This was confirmed for another plan, cycle or amount. Check them again.</source>
        <translation>Das wurde für einen anderen Plan, Zyklus oder Betrag bestätigt. Bitte noch einmal prüfen.</translation>
    </message>
    <message>
        <source>The cycle is free, but the amounts are not 0. Enter 0, or switch this on.</source>
        <translation>Der Zyklus ist kostenlos, die Beträge sind aber nicht 0. Geben Sie 0 ein, oder schalten Sie dies ein.</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Aussetzen…</translation>
    </message>
    <message>
        <source>The answer has more values. The first %1 are shown.</source>
        <translation>Die Antwort enthält mehr Werte. Die ersten %1 werden gezeigt.</translation>
    </message>
    <message>
        <source>Reads the plan and proposes what it finds. Look at it before you place the order</source>
        <translation>Liest den Plan und schlägt vor, was darin steht. Bitte vor dem Bestellen prüfen</translation>
    </message>
    <message>
        <source>One amount for all of it</source>
        <translation>Ein Betrag für alles</translation>
    </message>
    <message>
        <source>RackNap takes five amounts. This one is sent for each of them</source>
        <translation>RackNap verlangt fünf Beträge. Dieser wird für jeden davon gesendet</translation>
    </message>
    <message>
        <source>Recurring amount</source>
        <translation>Wiederkehrender Betrag</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>%1 But it is not known when it was sent, and %2 may still be working on it.</source>
        <translation>%1 Es ist aber nicht bekannt, wann es gesendet wurde, und %2 arbeitet vielleicht noch daran.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 may still be working on it: check again in %n second(s).</source>
        <translation>
            <numerusform>%1 %2 arbeitet vielleicht noch daran: in %n Sekunde erneut prüfen.</numerusform>
            <numerusform>%1 %2 arbeitet vielleicht noch daran: in %n Sekunden erneut prüfen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XmlReading</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The answer is written in an unknown encoding: %1.</source>
        <translation>Die Antwort ist in einer unbekannten Kodierung geschrieben: %1.</translation>
    </message>
    <message>
        <source>The answer has bytes that are not %1.</source>
        <translation>Die Antwort enthält Bytes, die kein gültiges %1 sind.</translation>
    </message>
    <message>
        <source>The answer has a DOCTYPE and was not read.</source>
        <translation>Die Antwort hat einen DOCTYPE und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer has a tag of more than %1 characters and was not read.</source>
        <translation>Die Antwort hat ein Tag mit mehr als %1 Zeichen und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer has a text of more than %1 characters and was not read.</source>
        <translation>Die Antwort hat einen Text mit mehr als %1 Zeichen und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer is nested deeper than %1 levels and was not read.</source>
        <translation>Die Antwort ist tiefer als %1 Ebenen verschachtelt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer has more than %1 elements and was not read.</source>
        <translation>Die Antwort hat mehr als %1 Elemente und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer ends in the middle.</source>
        <translation>Die Antwort bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>The answer is not well-formed XML.</source>
        <translation>Die Antwort ist kein wohlgeformtes XML.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB and was not read.</source>
        <translation>Die Antwort ist größer als %1 MiB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer is a web page, not data: a proxy or a sign-in page stands in between.</source>
        <translation>Die Antwort ist eine Webseite, keine Daten: Ein Proxy oder eine Anmeldeseite steht dazwischen.</translation>
    </message>
    <message>
        <source>The answer is not XML.</source>
        <translation>Die Antwort ist kein XML.</translation>
    </message>
    <message>
        <source>The last tag of the answer lacks its slash.</source>
        <translation>Dem letzten XML-Tag der Antwort fehlt der Schrägstrich.</translation>
    </message>
    <message>
        <source>The XML declaration of the answer is not well-formed.</source>
        <translation>Die XML-Deklaration der Antwort ist nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The answer (%1) lacks: %2</source>
        <translation>In der Antwort (%1) fehlt: %2</translation>
    </message>
</context>
<context>
    <name>XmlWriting</name>
    <message>
        <source>“%1” holds a character that cannot be sent, such as a line break or a control character.</source>
        <translation>„%1“ enthält ein Zeichen, das nicht gesendet werden kann, etwa einen Zeilenumbruch oder ein Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>purveyor::AboutDialog</name>
    <message>
        <source>Purveyor %1</source>
        <translation>Purveyor %1</translation>
    </message>
    <message>
        <source>One console for cloud and hosting resellers. No account, no telemetry: it talks to your vendors and to nobody else.</source>
        <translation>Eine Konsole für Cloud- und Hosting-Reseller. Kein Konto, keine Telemetrie: Sie spricht mit Ihren Anbietern und mit niemandem sonst.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>purveyor::ActionRunner</name>
    <message>
        <source>Read-only: unlock to change anything</source>
        <translation>Nur-Lesen: zum Ändern entsperren</translation>
    </message>
    <message>
        <source>This is not offered here any more.</source>
        <translation>Das wird hier nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The connection of this run is switched off or was removed.</source>
        <translation>Die Verbindung dieses Sammellaufs ist ausgeschaltet oder wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 for %2…</source>
        <extracomment>menu entry for several things; %1 is what is done (&quot;Suspend service&quot;), %2 for how many (&quot;12&quot;, &quot;all 12&quot;)</extracomment>
        <translation>%1 für %2…</translation>
    </message>
</context>
<context>
    <name>purveyor::ActivityDetails</name>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>The check could not decide it.</source>
        <translation>Die Prüfung konnte es nicht entscheiden.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>Beantwortet nach</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Journal row</source>
        <translation>Journalzeile</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Your cost</source>
        <translation>Ihre Kosten</translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation>Zahlen aus</translation>
    </message>
    <message>
        <source>local price list of %1, without tax</source>
        <translation>lokaler Preisliste vom %1, ohne Steuer</translation>
    </message>
    <message>
        <source>(erased)</source>
        <extracomment>an entry of the journal whose contents a person had erased</extracomment>
        <translation>(gelöscht)</translation>
    </message>
</context>
<context>
    <name>purveyor::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checks that no entry of the journal was changed or removed since it was written</source>
        <translation>Prüft, dass seit dem Schreiben kein Eintrag des Journals geändert oder entfernt wurde</translation>
    </message>
    <message>
        <source>The journal could not be verified: %1</source>
        <translation>Das Journal konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>Verified: no entry was changed or removed.</source>
        <translation>Geprüft: Kein Eintrag wurde geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the newest of %1; scroll down for older ones</source>
        <translation>die neuesten von %1; für ältere nach unten rollen</translation>
    </message>
    <message>
        <source>No entry has this outcome.</source>
        <translation>Kein Eintrag hat dieses Ergebnis.</translation>
    </message>
    <message>
        <source>No entry matches “%1”.</source>
        <translation>Kein Eintrag passt zu „%1“.</translation>
    </message>
    <message>
        <source>Older entries are not loaded yet.</source>
        <translation>Ältere Einträge sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing was changed from this workstation yet.</source>
        <translation>Von diesem Arbeitsplatz wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Every order, edit and mail that this console sends is written down here before it leaves.</source>
        <translation>Jede Bestellung, Änderung und E-Mail dieser Konsole wird hier festgehalten, bevor sie hinausgeht.</translation>
    </message>
    <message>
        <source>Requests…</source>
        <translation>Anfragen…</translation>
    </message>
    <message>
        <source>The last requests of this run, reads too</source>
        <translation>Die letzten Anfragen dieses Laufs, auch lesende</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag exportieren</numerusform>
            <numerusform>%Ln Einträge exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln entries</source>
        <translation>
            <numerusform>%1 von %Ln Eintrag exportieren</numerusform>
            <numerusform>%1 von %Ln Einträgen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (filter: %2)</source>
        <extracomment>%1 is &quot;Export 37 of 408 entries&quot;, %2 what was filtered by</extracomment>
        <translation>%1 (Filter: %2)</translation>
    </message>
    <message>
        <source>The journal has %1 entries. The older ones are not loaded and not in the file: scroll down to the end of the list first if you want them.</source>
        <translation>Das Journal hat %1 Einträge. Die älteren sind nicht geladen und nicht in der Datei: Rollen Sie zuerst bis ans Ende der Liste, wenn Sie sie wollen.</translation>
    </message>
    <message>
        <source>Event %1 of the journal is missing: it was removed behind the console&apos;s back.</source>
        <translation>Ereignis %1 des Journals fehlt: Es wurde außerhalb der Konsole entfernt.</translation>
    </message>
    <message>
        <source>Entry %1 was changed behind the console&apos;s back: its event %2 of %3 does not fit.</source>
        <translation>Eintrag %1 wurde außerhalb der Konsole geändert: Sein Ereignis %2 vom %3 passt nicht.</translation>
    </message>
    <message>
        <source>Export the whole journal…</source>
        <translation>Ganzes Journal exportieren…</translation>
    </message>
    <message>
        <source>Shift hand-over…</source>
        <translation>Schichtübergabe…</translation>
    </message>
</context>
<context>
    <name>purveyor::AddByIdDialog</name>
    <message>
        <source>Add a customer by id</source>
        <translation>Kunden per ID hinzufügen</translation>
    </message>
    <message>
        <source>Add a subscription by id</source>
        <translation>Abonnement per ID hinzufügen</translation>
    </message>
    <message>
        <source>Add an order by id</source>
        <translation>Bestellung per ID hinzufügen</translation>
    </message>
    <message>
        <source>Add a user by id</source>
        <translation>Benutzer per ID hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Nothing changes at the vendor.</source>
        <translation>Beim Anbieter ändert sich nichts.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Another one, by id</source>
        <translation>Ein anderer, per ID</translation>
    </message>
    <message>
        <source>The connection is switched off or cannot be used.</source>
        <translation>Die Verbindung ist ausgeschaltet oder nicht nutzbar.</translation>
    </message>
    <message>
        <source>This cannot be an id at %1. Enter it as %1 shows it, and nothing around it.</source>
        <translation>Das kann bei %1 keine ID sein. Geben Sie sie so ein, wie %1 sie zeigt, und nichts darum herum.</translation>
    </message>
    <message>
        <source>It is in the list already: %1</source>
        <translation>Es ist schon in der Liste: %1</translation>
    </message>
    <message>
        <source>Entered here</source>
        <extracomment>a state: nobody but the person who typed it has told of this thing</extracomment>
        <translation>Hier eingegeben</translation>
    </message>
    <message>
        <source>%1 tells nothing about a single user.</source>
        <translation>%1 gibt zu einem einzelnen Benutzer nichts an.</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>%1 knows nothing under this id</source>
        <translation>%1 kennt nichts unter dieser ID</translation>
    </message>
    <message>
        <source>It could not be looked up</source>
        <translation>Es konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Keep as entered</source>
        <translation>Wie eingegeben behalten</translation>
    </message>
    <message>
        <source>It cannot be looked up</source>
        <translation>Es lässt sich nicht nachschlagen</translation>
    </message>
    <message>
        <source>It is kept as you entered it and marked so, with the day.</source>
        <translation>Es wird behalten, wie Sie es eingegeben haben, und so gekennzeichnet, mit dem Tag.</translation>
    </message>
    <message>
        <source>What %1 says of it</source>
        <translation>Was %1 dazu angibt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add as entered</source>
        <translation>Wie eingegeben hinzufügen</translation>
    </message>
    <message>
        <source>It was not kept</source>
        <translation>Es wurde nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>purveyor::ApiJob</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>purveyor::Application</name>
    <message>
        <source>The profile cannot be used.</source>
        <translation>Das Profil ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>Purveyor is running already and does not answer.</source>
        <translation>Purveyor läuft schon und antwortet nicht.</translation>
    </message>
    <message>
        <source>It has this profile open (process %1). Two at once could place an order twice, so this one ends.</source>
        <translation>Es hat dieses Profil geöffnet (Prozess %1). Zwei zugleich könnten doppelt bestellen, daher endet dieses hier.</translation>
    </message>
    <message>
        <source>The profile was opened for reading only.</source>
        <translation>Das Profil wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>What the last run left could not be put in order, so nothing is changed at any vendor until Purveyor is started again: %1</source>
        <translation>Was vom letzten Mal übrig war, ließ sich nicht in Ordnung bringen. Daher wird bei keinem Anbieter etwas geändert, bis Purveyor neu gestartet wird: %1</translation>
    </message>
    <message>
        <source>Nothing can be changed in this run.</source>
        <translation>In diesem Lauf kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Nothing was restored: %1</source>
        <translation>Nichts wurde wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>purveyor::Book</name>
    <message>
        <source>The connection is switched off or cannot be used.</source>
        <translation>Die Verbindung ist ausgeschaltet oder nicht nutzbar.</translation>
    </message>
</context>
<context>
    <name>purveyor::BulkDialog</name>
    <message>
        <source>What is to be done, row by row</source>
        <translation>Was auszuführen ist, Zeile für Zeile</translation>
    </message>
    <message>
        <source>One after the other, each with an entry of its own under Activity.</source>
        <translation>Eines nach dem anderen, jedes mit eigenem Eintrag unter Aktivität.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n selected</source>
        <translation>
            <numerusform>%1: %n markiert</numerusform>
            <numerusform>%1: %n markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: go on</source>
        <extracomment>title of a dialog; %1 is what is done (&quot;Suspend service&quot;)</extracomment>
        <translation>%1: fortsetzen</translation>
    </message>
    <message>
        <source>This goes for all of them. What stands there already is that of the first; what you do not change stays with each as it is.</source>
        <translation>Dies gilt für alle. Was schon dasteht, stammt von der ersten Zeile; was Sie nicht ändern, bleibt bei jeder, wie es ist.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf stoppen</translation>
    </message>
    <message>
        <source>Nothing further is begun; what is under way is waited for</source>
        <translation>Nichts Weiteres wird begonnen; auf das, was schon läuft, wird gewartet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Looking at each of them…</source>
        <translation>Jede Zeile wird geprüft…</translation>
    </message>
    <message>
        <source>Customers pay: %1</source>
        <extracomment>%1 is a sum such as &quot;USD 12.00 + EUR 3.00&quot;</extracomment>
        <translation>Kunden zahlen: %1</translation>
    </message>
    <message>
        <source>You pay: %1</source>
        <translation>Sie zahlen: %1</translation>
    </message>
    <message>
        <source>What it costs is unknown: neither the vendor nor a price list tells it.</source>
        <translation>Was es kostet, ist unbekannt: Weder der Anbieter noch eine Preisliste gibt es an.</translation>
    </message>
    <message numerus="yes">
        <source>not known for %Ln of them</source>
        <translation>
            <numerusform>für %Ln davon nicht bekannt</numerusform>
            <numerusform>für %Ln davon nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be done</source>
        <translation>
            <numerusform>%Ln ausstehend</numerusform>
            <numerusform>%Ln ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln begun before, and not begun again</source>
        <translation>
            <numerusform>%Ln schon begonnen, wird nicht erneut begonnen</numerusform>
            <numerusform>%Ln schon begonnen, werden nicht erneut begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation>Zum Bestätigen %1 eingeben:</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was begun</source>
        <translation>Nichts wurde begonnen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many rows ended how: %1 is a number, %2 a word such as &quot;Refused&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausieren und schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is not begun waits for you: go on, stop the run, or close and come back later.</source>
        <translation>Was noch nicht begonnen ist, wartet auf Sie: fortsetzen, den Lauf stoppen oder schließen und später wiederkommen.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln ausgeführt</numerusform>
            <numerusform>%Ln ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything: the table says of each row what became of it, and Activity has the evidence.</source>
        <translation>Nicht alles: Die Tabelle sagt zu jeder Zeile, was daraus wurde, und unter Aktivität stehen die Belege.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1”</source>
        <translation>
            <numerusform>%Ln Zeile von „%1“</numerusform>
            <numerusform>%Ln Zeilen von „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) of a file</source>
        <extracomment>title of a dialog; %1 is what is done (&quot;New customer&quot;), %n how many lines of a file say so</extracomment>
        <translation>
            <numerusform>%1: %n Zeile einer Datei</numerusform>
            <numerusform>%1: %n Zeilen einer Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Why is said in each row.</source>
        <translation>Der Grund steht in jeder Zeile.</translation>
    </message>
</context>
<context>
    <name>purveyor::BulkFile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: %1 is the title of a part of a form, %2 the name of a field in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begun before, on %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Schon begonnen, am %1</translation>
    </message>
</context>
<context>
    <name>purveyor::BulkModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Journal row</source>
        <translation>Journalzeile</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Gesendet (UTC)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>purveyor::BulkPlan</name>
    <message>
        <source>It could not be read: %1</source>
        <translation>Es konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The connection is switched off or was removed.</source>
        <translation>Die Verbindung ist ausgeschaltet oder wurde entfernt.</translation>
    </message>
    <message>
        <source>It is not offered for this one.</source>
        <translation>Es wird hierfür nicht angeboten.</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>Nichts würde geändert.</translation>
    </message>
    <message>
        <source>A password is entered for one at a time.</source>
        <translation>Ein Kennwort wird nur einzeln eingegeben.</translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation>Es steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Its price is not known: %1</source>
        <translation>Der Preis ist nicht bekannt: %1</translation>
    </message>
</context>
<context>
    <name>purveyor::BulkRun</name>
    <message>
        <source>Being looked at</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>To be done</source>
        <extracomment>one row of many: its turn is still to come</extracomment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>It has no “%1” that could be set.</source>
        <translation>Es hat kein „%1“, das gesetzt werden könnte.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done for “%1”. It is not sent again; look into it under Activity, or go on with the others.</source>
        <translation>Niemand weiß, ob es für „%1“ ausgeführt wurde. Es wird nicht erneut gesendet; sehen Sie unter Aktivität nach oder fahren Sie mit den anderen fort.</translation>
    </message>
    <message>
        <source>Nothing left this computer for “%1”: %2</source>
        <translation>Für „%1“ hat nichts diesen Computer verlassen: %2</translation>
    </message>
    <message>
        <source>The run was stopped before its turn.</source>
        <translation>Der Lauf wurde vorher gestoppt.</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read.</source>
        <extracomment>%1 is the name of a field, %2 what stands in a file</extracomment>
        <translation>%1: „%2“ ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>purveyor::BusyList</name>
    <message>
        <source>Work in progress</source>
        <translation>Laufende Arbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work in progress</source>
        <translation>
            <numerusform>%n laufende Arbeit</numerusform>
            <numerusform>%n laufende Arbeiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::CellText</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>purveyor::CertificateDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Das Zertifikat von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut</translation>
    </message>
    <message>
        <source>Another server may be answering in its place.</source>
        <translation>Vielleicht antwortet ein anderer Server an seiner Stelle.</translation>
    </message>
    <message>
        <source>Nothing was sent to this server.</source>
        <translation>An diesen Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the SHA-256 fingerprint, by telephone for example, and compare it with the one above.</source>
        <translation>Fragen Sie den Betreiber des Servers nach dem SHA-256-Fingerabdruck, z. B. am Telefon, und vergleichen Sie ihn mit dem obigen.</translation>
    </message>
    <message>
        <source>I compared the fingerprint and it is the same</source>
        <translation>Ich habe den Fingerabdruck verglichen, er stimmt überein</translation>
    </message>
    <message>
        <source>Trusted for the connection %1 only.</source>
        <translation>Vertraut nur für die Verbindung %1.</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>purveyor::ClientDirectory</name>
    <message>
        <source>This is not a web address such as https://host/path.</source>
        <translation>Dies ist keine Webadresse wie https://host/pfad.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password, “?” or “#”.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Kennwort, „?“ oder „#“ enthalten.</translation>
    </message>
    <message>
        <source>The address must begin with https://. Plain http would send the credentials readable to everyone on the way: put a TLS proxy in front of the server, or reach it through an SSH tunnel to this computer.</source>
        <translation>Die Adresse muss mit https:// beginnen. Mit einfachem http wären die Zugangsdaten unterwegs für jeden lesbar: Setzen Sie einen TLS-Proxy vor den Server, oder erreichen Sie ihn über einen SSH-Tunnel zu diesem Computer.</translation>
    </message>
</context>
<context>
    <name>purveyor::CodeEditor</name>
    <message>
        <source>Use the proposed text again</source>
        <translation>Vorgeschlagenen Text wieder verwenden</translation>
    </message>
    <message>
        <source>No JSON yet, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 what a parser found wrong</extracomment>
        <translation>Noch kein JSON, Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>purveyor::CommandLine</name>
    <message>
        <source>Folder of the profile.</source>
        <translation>Ordner des Profils.</translation>
    </message>
    <message>
        <source>Keep secrets in memory only, not in the keychain.</source>
        <translation>Geheimnisse nur im Arbeitsspeicher halten, nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Add the simulated vendors whose addresses are in this file.</source>
        <translation>Die simulierten Anbieter hinzufügen, deren Adressen in dieser Datei stehen.</translation>
    </message>
    <message>
        <source>One console for cloud and hosting resellers.</source>
        <translation>Eine Konsole für Wiederverkäufer von Cloud und Hosting.</translation>
    </message>
    <message>
        <source>Let a crash leave a picture of the memory, secrets included: for developers.</source>
        <translation>Bei einem Absturz ein Abbild des Speichers hinterlassen, samt Geheimnissen: für Entwickler.</translation>
    </message>
    <message>
        <source>Say which version this is, and of what.</source>
        <translation>Sagt, welche Version das ist und woraus sie besteht.</translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionDetails</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>What the vendor offers</source>
        <translation>Was der Anbieter anbietet</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Section of its document</source>
        <translation>Abschnitt seines Dokuments</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Where the secret is</source>
        <translation>Wo das Geheimnis liegt</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>The connection is switched off.</source>
        <translation>Die Verbindung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>service users</source>
        <translation>Dienstbenutzer</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Auflisten</translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain.</source>
        <translation>Im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>In memory, for this session only.</source>
        <translation>Im Speicher, nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>It is never written to a file or a log.</source>
        <translation>Es wird nie in eine Datei oder ein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>When the program ends it is gone and has to be entered again. It is never written to a file or a log.</source>
        <translation>Nach dem Programmende ist es weg und muss neu eingegeben werden. Es wird nie in eine Datei oder ein Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>as the system trusts</source>
        <translation>nach Vorgabe des Systems</translation>
    </message>
    <message>
        <source>one trusted by you: %1</source>
        <translation>von Ihnen akzeptiert: %1</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <extracomment>%1 is a state (&quot;No connection&quot;), %2 a time</extracomment>
        <translation>%1 seit %2.</translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <translation>Letzte Antwort: %1.</translation>
    </message>
    <message>
        <source>It has not answered yet.</source>
        <translation>Es kam noch keine Antwort.</translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Secrets go to this computer&apos;s keychain, never to a file.</source>
        <translation>Geheimnisse kommen in den Schlüsselbund dieses Computers, nie in eine Datei.</translation>
    </message>
    <message>
        <source>There is no keychain here: secrets are kept for this session only.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Geheimnisse werden nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>This vendor is not built in</source>
        <translation>Dieser Anbieter ist nicht eingebaut</translation>
    </message>
    <message>
        <source>Choose another vendor.</source>
        <translation>Anderen Anbieter wählen.</translation>
    </message>
    <message>
        <source>Testing. The test only reads: nothing is changed.</source>
        <translation>Test läuft. Er liest nur: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>The test did not end</source>
        <translation>Der Test kam nicht zum Ende</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>The keychain did not take the secret</source>
        <translation>Der Schlüsselbund nahm das Geheimnis nicht an</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>The connection was not saved</source>
        <translation>Die Verbindung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The keychain did not give the secret</source>
        <translation>Der Schlüsselbund hat das Geheimnis nicht herausgegeben</translation>
    </message>
    <message>
        <source>Then save. Nothing you typed is lost.</source>
        <translation>Speichern Sie dann. Nichts von Ihrer Eingabe geht verloren.</translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionForm</name>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How this account is called in this window</source>
        <translation>Wie dieses Konto in diesem Fenster heißt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Wait for answers</source>
        <translation>Frist für Antworten</translation>
    </message>
    <message>
        <source>Wait for answers to orders and changes</source>
        <translation>Frist für Antworten auf Bestellungen und Änderungen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Empty: the vendor&apos;s usual time</source>
        <translation>Leer: übliche Frist des Anbieters</translation>
    </message>
    <message>
        <source>Accept the pinned certificate</source>
        <translation>Angeheftetes Zertifikat akzeptieren</translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you have looked at it.</source>
        <translation>Nichts wird gelesen oder gesendet, bevor Sie es angesehen haben.</translation>
    </message>
    <message>
        <source>Show the certificate…</source>
        <translation>Zertifikat anzeigen…</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s network and at the address under Edit…; otherwise the vendor cannot be reached at the moment.</source>
        <translation>Prüfen Sie das Netz dieses Rechners und die Adresse unter „Bearbeiten…“; sonst ist der Anbieter gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>Neu eingeben…</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionTestPanel</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>This connection cannot be used: look at its address.</source>
        <translation>Diese Verbindung ist nicht nutzbar: Prüfen Sie ihre Adresse.</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Not tested since the program was started.</source>
        <translation>Seit dem Programmstart nicht getestet.</translation>
    </message>
    <message>
        <source>The test only reads: nothing is changed.</source>
        <translation>Der Test liest nur: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>%1, took %2. The test only reads: nothing was changed.</source>
        <translation>%1, Dauer %2. Der Test liest nur: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1. The test only reads: nothing was changed.</source>
        <translation>%1. Der Test liest nur: Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>not listed</source>
        <extracomment>of customers, at a vendor that lists none; short</extracomment>
        <translation>nicht gelistet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept here</source>
        <translation>
            <numerusform>%Ln hier geführt</numerusform>
            <numerusform>%Ln hier geführt</numerusform>
        </translation>
    </message>
    <message>
        <source>This vendor lists no customers. Those that were made or added here are kept.</source>
        <translation>Dieser Anbieter listet keine Kunden. Geführt werden die hier angelegten oder hinzugefügten.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>column head: when the vendor answered last</extracomment>
        <translation>Letzte Antwort</translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>A connection is one account at one vendor. Its colour marks the whole window when it is chosen above.</source>
        <translation>Eine Verbindung ist ein Konto bei einem Anbieter. Ihre Farbe kennzeichnet das ganze Fenster, wenn sie oben gewählt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>Noch keine Verbindung.</translation>
    </message>
    <message>
        <source>You need the address of the vendor&apos;s interface and a key for it. The key goes into this computer&apos;s keychain and nowhere else.</source>
        <translation>Sie brauchen die Adresse der Schnittstelle des Anbieters und einen Schlüssel dafür. Der Schlüssel kommt in den Schlüsselbund dieses Computers und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation>Keine Verbindung passt.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung exportieren</numerusform>
            <numerusform>%Ln Verbindungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and passwords are never in the file.</source>
        <translation>Schlüssel und Kennwörter stehen nie in der Datei.</translation>
    </message>
</context>
<context>
    <name>purveyor::CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>purveyor::Country</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation>Bonaire, Sint Eustatius und Saba</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Kongo (Kinshasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Kongo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>St. Helena, Ascension und Tristan da Cunha</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>Kleinere Inselbesitzungen der USA</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>purveyor::CreateFromFileDialog</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation>CSV-Dateien (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What is not in the file stays as the form has it.</source>
        <translation>Was nicht in der Datei steht, bleibt, wie es das Formular vorgibt.</translation>
    </message>
    <message>
        <source>Create from CSV</source>
        <translation>Aus CSV anlegen</translation>
    </message>
    <message>
        <source>Each line of the file is made at the vendor, like a form filled in by hand. The first line names the columns. A line that was made before is not made again.</source>
        <translation>Jede Zeile der Datei wird beim Anbieter angelegt, wie ein von Hand ausgefülltes Formular. Die erste Zeile benennt die Spalten. Eine Zeile, die schon angelegt wurde, wird nicht noch einmal angelegt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what is done and where: &quot;New customer · CloudBlue&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Was und wo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Vorlage speichern…</translation>
    </message>
    <message>
        <source>An empty file whose columns need no explanation</source>
        <translation>Eine leere Datei, deren Spalten keine Erklärung brauchen</translation>
    </message>
    <message>
        <source>Read file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen what becomes of each line.</source>
        <translation>Nichts wird gesendet, bevor Sie gesehen haben, was aus jeder Zeile wird.</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>It cannot be made there</source>
        <translation>Dort kann es nicht angelegt werden</translation>
    </message>
    <message>
        <source>The vendor did not give the form</source>
        <translation>Der Anbieter hat das Formular nicht geliefert</translation>
    </message>
    <message>
        <source>Name the file</source>
        <translation>Datei angeben</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>There is no row in the file</source>
        <translation>Die Datei enthält keine Zeile</translation>
    </message>
    <message>
        <source>Only the line that names the columns.</source>
        <translation>Nur die Zeile, die die Spalten benennt.</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>There is nothing in the file</source>
        <translation>In der Datei steht nichts</translation>
    </message>
    <message>
        <source>No line says anything in the chosen columns.</source>
        <translation>In den gewählten Spalten sagt keine Zeile etwas.</translation>
    </message>
    <message>
        <source>The journal cannot be asked what was made before</source>
        <translation>Das Journal kann nicht gefragt werden, was schon angelegt wurde</translation>
    </message>
</context>
<context>
    <name>purveyor::Csv</name>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>In line %1 something stands behind a closing quotation mark. A quotation mark inside a quoted cell is written twice.</source>
        <translation>In Zeile %1 steht etwas hinter einem schließenden Anführungszeichen. In einer Zelle mit Anführungszeichen wird ein inneres doppelt geschrieben.</translation>
    </message>
    <message>
        <source>The file has %1 MiB; at most %2 MiB are read. Divide it.</source>
        <translation>Die Datei hat %1 MiB; höchstens %2 MiB werden gelesen. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Line %1 has %2 columns; at most %3 are read.</source>
        <translation>Zeile %1 hat %2 Spalten; höchstens %3 werden gelesen.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows (line %2); no more are read. Divide it.</source>
        <translation>Die Datei hat mehr als %1 Datensätze (Zeile %2); mehr werden nicht gelesen. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as “CSV UTF-8” in the program it comes from.</source>
        <translation>Zeile %1 ist nicht UTF-8. Speichern Sie die Datei in dem Programm, aus dem sie kommt, als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-16, as the file says it is. It may be damaged or cut short.</source>
        <translation>Zeile %1 ist nicht UTF-16, wie die Datei angibt. Sie ist vielleicht beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Line %1 has a NUL character: this is no text file, or UTF-16 that does not say so. Save it as “CSV UTF-8” in the program it comes from.</source>
        <translation>Zeile %1 enthält ein NUL-Zeichen: Dies ist keine Textdatei, oder UTF-16, das es nicht angibt. Speichern Sie sie in dem Programm, aus dem sie kommt, als „CSV UTF-8“.</translation>
    </message>
</context>
<context>
    <name>purveyor::CsvSaver</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
</context>
<context>
    <name>purveyor::Customer</name>
    <message>
        <source>Customer %1</source>
        <extracomment>one whose name is not known; %1 is its number or id</extracomment>
        <translation>Kunde %1</translation>
    </message>
</context>
<context>
    <name>purveyor::CustomerDetails</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Subscriptions of the customer</source>
        <translation>Abonnements des Kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>What was done for the customer</source>
        <translation>Was für den Kunden getan wurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>Nächste Verlängerung</translation>
    </message>
    <message>
        <source>Orders of the customer</source>
        <translation>Bestellungen des Kunden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The users could not be read: %1</source>
        <translation>Die Benutzer konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The subscriptions could not be read: %1</source>
        <translation>Die Abonnements konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bills in</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>No subscriptions yet.</source>
        <translation>Noch keine Abonnements.</translation>
    </message>
    <message>
        <source>No orders are known here.</source>
        <translation>Hier sind keine Bestellungen bekannt.</translation>
    </message>
    <message>
        <source>Nothing was done for this customer from this workstation.</source>
        <translation>Von diesem Arbeitsplatz wurde nichts für diesen Kunden getan.</translation>
    </message>
    <message>
        <source>Subs</source>
        <extracomment>tab, short for subscriptions</extracomment>
        <translation>Abos</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Users of the customer</source>
        <translation>Benutzer des Kunden</translation>
    </message>
    <message>
        <source>Continue onboarding…</source>
        <translation>Aufnahme fortsetzen…</translation>
    </message>
    <message>
        <source>Status at the vendor</source>
        <translation>Status beim Anbieter</translation>
    </message>
</context>
<context>
    <name>purveyor::CustomerModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subs</source>
        <extracomment>column head: number of subscriptions, short</extracomment>
        <translation>Abos</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>purveyor::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation>Noch keine Kunden.</translation>
    </message>
    <message>
        <source>No customer matches “%1”.</source>
        <translation>Kein Kunde passt zu „%1“.</translation>
    </message>
    <message>
        <source>No customer matches “%1” in “%2”.</source>
        <extracomment>%2 are the states that were chosen</extracomment>
        <translation>Kein Kunde passt zu „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>Reading customers…</source>
        <translation>Kunden werden gelesen …</translation>
    </message>
    <message>
        <source>Reading customers from %1…</source>
        <translation>Kunden werden von %1 gelesen …</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden exportieren</numerusform>
            <numerusform>%Ln Kunden exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln customer(s)</source>
        <extracomment>%1 is the number of rows in view</extracomment>
        <translation>
            <numerusform>%1 von %Ln Kunden exportieren</numerusform>
            <numerusform>%1 von %Ln Kunden exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Onboard…</source>
        <translation>Aufnehmen…</translation>
    </message>
    <message>
        <source>Customer, first user and first subscription, one after the other</source>
        <translation>Kunde, erster Benutzer und erstes Abonnement, eins nach dem anderen</translation>
    </message>
    <message>
        <source>Onboard a customer…</source>
        <translation>Kunden aufnehmen…</translation>
    </message>
</context>
<context>
    <name>purveyor::DemoConnection</name>
    <message>
        <source>%1 does not name a sandbox on this computer.</source>
        <translation>%1 nennt keine Sandbox auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>purveyor::DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
</context>
<context>
    <name>purveyor::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Show that one</source>
        <translation>Diesen anzeigen</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>What was just entered was still being looked up. Look at what came of it, then press %1 again.</source>
        <extracomment>%1 is a key: &quot;Ctrl+Return&quot;</extracomment>
        <translation>Was gerade eingegeben wurde, wurde noch nachgeschlagen. Das Ergebnis ansehen und dann noch einmal %1 drücken.</translation>
    </message>
    <message>
        <source>The form could not be brought up to date</source>
        <translation>Das Formular konnte nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nichts wurde gesendet</translation>
    </message>
</context>
<context>
    <name>purveyor::Differences</name>
    <message>
        <source>Price for the customer</source>
        <translation>Preis für den Kunden</translation>
    </message>
    <message>
        <source>Your cost</source>
        <translation>Ihre Kosten</translation>
    </message>
    <message>
        <source>Total for the customer</source>
        <translation>Gesamtbetrag für den Kunden</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Nettopreis</translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation>Nettokosten</translation>
    </message>
    <message>
        <source>Tax for the customer</source>
        <translation>Steuer für den Kunden</translation>
    </message>
    <message>
        <source>Tax on your cost</source>
        <translation>Steuer auf Ihre Kosten</translation>
    </message>
    <message>
        <source>Tax on top of the price</source>
        <translation>Steuer zusätzlich zum Preis</translation>
    </message>
    <message>
        <source>Tax on top of your cost</source>
        <translation>Steuer zusätzlich zu Ihren Kosten</translation>
    </message>
    <message>
        <source>not in the quote</source>
        <translation>nicht in der Preisauskunft</translation>
    </message>
    <message>
        <source>%1: quantity</source>
        <translation>%1: Menge</translation>
    </message>
    <message>
        <source>%1: price</source>
        <translation>%1: Preis</translation>
    </message>
    <message>
        <source>%1: your cost</source>
        <translation>%1: Ihre Kosten</translation>
    </message>
    <message>
        <source>in the quote</source>
        <translation>in der Preisauskunft</translation>
    </message>
    <message>
        <source>told</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>purveyor::DiscardDialog</name>
    <message>
        <source>Discard what was typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing of it was sent or kept.</source>
        <translation>Davon wurde nichts gesendet oder aufbewahrt.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiter eingeben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>purveyor::Disclosure</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>purveyor::EntityAnnotations</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a note, and when: &quot;maria, today 10:42&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The label was not kept: %1</source>
        <translation>Das Etikett wurde nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>The label was not removed: %1</source>
        <translation>Das Etikett wurde nicht entfernt: %1</translation>
    </message>
    <message>
        <source>The note was not kept: %1</source>
        <translation>Die Notiz wurde nicht aufbewahrt: %1</translation>
    </message>
</context>
<context>
    <name>purveyor::EntityDetails</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reading from %1…</source>
        <translation>Lese von %1…</translation>
    </message>
    <message>
        <source>Not read again from %1.</source>
        <translation>Nicht erneut von %1 gelesen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Read from %1 %2.</source>
        <translation>Von %1 gelesen: %2.</translation>
    </message>
    <message>
        <source>Not read from %1 yet.</source>
        <translation>Noch nicht von %1 gelesen.</translation>
    </message>
    <message>
        <source>Known here only.</source>
        <translation>Nur hier bekannt.</translation>
    </message>
    <message>
        <source>Imported from a file %1; %2 has not confirmed it.</source>
        <translation>Aus einer Datei importiert: %1; von %2 nicht bestätigt.</translation>
    </message>
    <message>
        <source>Entered by hand %1; %2 has not confirmed it.</source>
        <translation>Von Hand eingegeben: %1; von %2 nicht bestätigt.</translation>
    </message>
    <message>
        <source>Take off this list…</source>
        <translation>Aus dieser Liste nehmen…</translation>
    </message>
    <message>
        <source>Last learnt of it %1.</source>
        <extracomment>%1 is &quot;3 days ago&quot;</extracomment>
        <translation>Zuletzt davon erfahren: %1.</translation>
    </message>
    <message>
        <source>Not found at %1.</source>
        <translation>Bei %1 nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln selected. What can be done with all of them is above the list.</source>
        <translation>
            <numerusform>%Ln ausgewählt.</numerusform>
            <numerusform>Eines von %Ln ausgewählten. Was mit allen möglich ist, steht über der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::Environment</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>This is the vendor&apos;s test system. Nothing is billed.</source>
        <translation>Dies ist das Testsystem des Anbieters. Nichts wird berechnet.</translation>
    </message>
    <message>
        <source>The vendors are simulated on this computer. Nothing is ordered or billed.</source>
        <translation>Die Anbieter werden auf diesem Computer simuliert. Nichts wird bestellt oder berechnet.</translation>
    </message>
</context>
<context>
    <name>purveyor::EvidenceList</name>
    <message>
        <source>%1 · %2</source>
        <comment>what happened · detail</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>purveyor::ExportDialog</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>In view (%1)</source>
        <translation>Gezeigte (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Mark as UTF-8</source>
        <translation>Als UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>Excel needs the mark to read letters such as ä. Some programs stumble over it.</source>
        <translation>Excel braucht die Kennzeichnung, um Buchstaben wie ä zu lesen. Manche Programme stolpern darüber.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln Zeile geschrieben</numerusform>
            <numerusform>%Ln Zeilen geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ExportJob</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>purveyor::ExportTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Status at the vendor</source>
        <translation>Status beim Anbieter</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Total (number)</source>
        <translation>Gesamt (Zahl)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Vendor&apos;s code</source>
        <translation>Code des Anbieters</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
</context>
<context>
    <name>purveyor::FieldCheck</name>
    <message>
        <source>Enter a day that exists in the calendar.</source>
        <translation>Einen Tag eingeben, den es im Kalender gibt.</translation>
    </message>
    <message>
        <source>This is no longer offered. Choose another one from the list.</source>
        <translation>Dies wird nicht mehr angeboten. Anderen Eintrag aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Enter the e-mail address.</source>
        <translation>E-Mail-Adresse eingeben.</translation>
    </message>
    <message>
        <source>Enter the telephone number.</source>
        <translation>Telefonnummer eingeben.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Land wählen.</translation>
    </message>
    <message>
        <source>Enter the domain name.</source>
        <translation>Domainnamen eingeben.</translation>
    </message>
    <message>
        <source>Enter the web address.</source>
        <translation>Webadresse eingeben.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Zahl eingeben.</translation>
    </message>
    <message>
        <source>Enter how many to add, or with a minus how many to remove.</source>
        <translation>Eingeben, wie viele hinzukommen oder mit Minus wegfallen.</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>Betrag eingeben.</translation>
    </message>
    <message>
        <source>Enter the date.</source>
        <translation>Datum eingeben.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Switch this on to go on.</source>
        <translation>Zum Fortfahren einschalten.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Shorten this to %1 characters; it has %2.</source>
        <translation>Auf %1 Zeichen kürzen; es sind %2.</translation>
    </message>
    <message>
        <source>%1 has this already.</source>
        <translation>%1 hat dies schon.</translation>
    </message>
    <message>
        <source>Remove the blanks: an e-mail address has none.</source>
        <translation>Leerzeichen entfernen: Eine E-Mail-Adresse hat keine.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@company.com.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@firma.de.</translation>
    </message>
    <message>
        <source>A telephone number looks like 1(888)1234567 or +49 30 1234567.</source>
        <translation>Eine Telefonnummer sieht aus wie 1(888)1234567 oder +49 30 1234567.</translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation>Ein Land aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Enter the domain name alone, without http:// and path: company.com.</source>
        <translation>Nur den Domainnamen eingeben, ohne http:// und Pfad: firma.de.</translation>
    </message>
    <message>
        <source>A domain name looks like company.com.</source>
        <translation>Ein Domainname sieht aus wie firma.de.</translation>
    </message>
    <message>
        <source>A web address looks like https://company.com/path.</source>
        <translation>Eine Webadresse sieht aus wie https://firma.de/pfad.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Ganze Zahl eingeben.</translation>
    </message>
    <message>
        <source>Enter 0 or more.</source>
        <translation>0 oder mehr eingeben.</translation>
    </message>
    <message>
        <source>Nothing can be removed.</source>
        <translation>Nichts kann entfernt werden.</translation>
    </message>
    <message>
        <source>At most %1 can be removed.</source>
        <translation>Höchstens %1 können entfernt werden.</translation>
    </message>
    <message>
        <source>Nothing can be added.</source>
        <translation>Nichts kann hinzugefügt werden.</translation>
    </message>
    <message>
        <source>At most %1 can be added.</source>
        <translation>Höchstens %1 können hinzugefügt werden.</translation>
    </message>
    <message>
        <source>%1 has no decimals.</source>
        <translation>%1 hat keine Nachkommastellen.</translation>
    </message>
    <message>
        <source>%1 has at most %2 decimals.</source>
        <translation>%1 hat höchstens %2 Nachkommastellen.</translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation>%1 oder mehr eingeben.</translation>
    </message>
    <message>
        <source>Enter %1 or less.</source>
        <translation>%1 oder weniger eingeben.</translation>
    </message>
    <message>
        <source>Enter a whole number, digits only.</source>
        <translation>Ganze Zahl eingeben, nur Ziffern.</translation>
    </message>
    <message>
        <source>Enter a number such as 5.</source>
        <translation>Zahl wie 5 eingeben.</translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation>Betrag wie %1 eingeben.</translation>
    </message>
</context>
<context>
    <name>purveyor::FieldText</name>
    <message>
        <source>yes y on true x</source>
        <extracomment>words for &quot;on&quot; in a cell of a file, all lower case, with blanks between them</extracomment>
        <translation>ja j an wahr x</translation>
    </message>
    <message>
        <source>no n off false</source>
        <extracomment>words for &quot;off&quot; in a cell of a file, all lower case, with blanks between them</extracomment>
        <translation>nein n aus falsch</translation>
    </message>
</context>
<context>
    <name>purveyor::FileExportDialog</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Make formulas harmless</source>
        <translation>Formeln entschärfen</translation>
    </message>
    <message>
        <source>A spreadsheet would run a cell that begins with =, +, − or @. Such cells get an apostrophe in front; numbers stay numbers.</source>
        <translation>Eine Tabellenkalkulation würde eine Zelle ausführen, die mit =, +, − oder @ beginnt. Solche Zellen erhalten vorn einen Apostroph; Zahlen bleiben Zahlen.</translation>
    </message>
    <message>
        <source>Name the file</source>
        <translation>Datei angeben</translation>
    </message>
    <message>
        <source>Where the rows should be written to: a folder and a name.</source>
        <translation>Wohin die Zeilen geschrieben werden sollen: Ordner und Name.</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>This file is there already</source>
        <translation>Diese Datei gibt es schon</translation>
    </message>
    <message>
        <source>“%1” would be replaced by the export.</source>
        <translation>„%1“ würde durch den Export ersetzt.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>purveyor::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>purveyor::FilterButton</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it lets through, such as &quot;Status: Active&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
</context>
<context>
    <name>purveyor::FlowTabs</name>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
</context>
<context>
    <name>purveyor::FormRow</name>
    <message>
        <source>%1, required</source>
        <extracomment>for assistive technology, behind the name of a field that must be filled</extracomment>
        <translation>%1, erforderlich</translation>
    </message>
</context>
<context>
    <name>purveyor::FormSession</name>
    <message>
        <source>This connection was changed or removed meanwhile. Nothing was sent.</source>
        <translation>Diese Verbindung wurde inzwischen geändert oder entfernt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Fill in what is missing to see the request.</source>
        <translation>Fehlendes ausfüllen, um die Anfrage zu sehen.</translation>
    </message>
    <message>
        <source>Correct “%1” to see the request.</source>
        <translation>„%1“ berichtigen, um die Anfrage zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was changed in this form.</source>
        <translation>In diesem Formular wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>purveyor::FormView</name>
    <message>
        <source>More fields…</source>
        <translation>Weitere Felder…</translation>
    </message>
</context>
<context>
    <name>purveyor::HandOverDialog</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A password is waiting to be handed over</source>
        <translation>Ein Kennwort wartet auf die Übergabe</translation>
    </message>
    <message>
        <source>%1 made it with “%2” for %3. Nobody else has it: pass it on, then say so.</source>
        <extracomment>%1 is the name of a connection, %2 what was done (&quot;New user&quot;), %3 for whom</extracomment>
        <translation>%1 hat es bei „%2“ für %3 erzeugt. Sonst hat es niemand: Geben Sie es weiter und bestätigen Sie das dann.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Goes from the clipboard after %1 s</source>
        <translation>Verschwindet nach %1 s aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>“Handed over” deletes it here for good.</source>
        <translation>„Übergeben“ löscht es hier endgültig.</translation>
    </message>
    <message>
        <source>Copied. It goes from the clipboard after %1 s.</source>
        <translation>Kopiert. Es verschwindet nach %1 s aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>The password cannot be read</source>
        <translation>Das Kennwort kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>The keychain did not take it</source>
        <translation>Der Schlüsselbund hat es nicht angenommen</translation>
    </message>
    <message>
        <source>The password was not deleted</source>
        <translation>Das Kennwort wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>The keychain did not take it. It is gone when the program ends.</source>
        <translation>Der Schlüsselbund hat es nicht angenommen. Mit dem Ende des Programms ist es weg.</translation>
    </message>
    <message>
        <source>There is no keychain here. It is gone when the program ends.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Mit dem Ende des Programms ist es weg.</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
</context>
<context>
    <name>purveyor::HttpTrace</name>
    <message>
        <source>[no longer kept]</source>
        <extracomment>in the place of a text that was shown before</extracomment>
        <translation>[nicht mehr aufgehoben]</translation>
    </message>
</context>
<context>
    <name>purveyor::ImportColumns</name>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>%1 is what stands in the second line of the file</extracomment>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>This column is “%1” already.</source>
        <translation>Diese Spalte ist schon „%1“.</translation>
    </message>
    <message>
        <source>Choose the column: no row can be imported without it.</source>
        <translation>Spalte wählen: Ohne sie kann keine Zeile importiert werden.</translation>
    </message>
    <message>
        <source>Which column of the file says what?</source>
        <translation>Welche Spalte der Datei sagt was?</translation>
    </message>
</context>
<context>
    <name>purveyor::ImportDialog</name>
    <message>
        <source>Import from CSV</source>
        <translation>Aus CSV importieren</translation>
    </message>
    <message>
        <source>Nothing is written before you click Import, and nothing changes at the vendor.</source>
        <translation>Nichts wird geschrieben, bevor Sie auf „Importieren“ klicken, und beim Anbieter ändert sich nichts.</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Vorlage speichern…</translation>
    </message>
    <message>
        <source>An empty file whose columns need no explanation</source>
        <translation>Eine leere Datei, deren Spalten keine Erklärung brauchen</translation>
    </message>
    <message>
        <source>Save what is left out…</source>
        <translation>Ausgelassenes speichern…</translation>
    </message>
    <message>
        <source>Read file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>Name the file</source>
        <translation>Datei angeben</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>There is no row in the file</source>
        <translation>In der Datei steht keine Zeile</translation>
    </message>
    <message>
        <source>Only the line that names the columns.</source>
        <translation>Nur die Zeile, die die Spalten benennt.</translation>
    </message>
    <message>
        <source>It cannot be checked</source>
        <translation>Es kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>The connection is switched off or cannot be used.</source>
        <translation>Die Verbindung ist ausgeschaltet oder nicht nutzbar.</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>a state: nobody but the imported file has told of this thing</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Zeilen werden geprüft…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known and updated</source>
        <translation>
            <numerusform>%Ln bekannt und aktualisiert</numerusform>
            <numerusform>%Ln bekannt und aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen</numerusform>
            <numerusform>%Ln Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty line(s)</source>
        <translation>
            <numerusform>%Ln leere Zeile</numerusform>
            <numerusform>%Ln leere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile importieren</numerusform>
            <numerusform>%Ln Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln Zeile importiert</numerusform>
            <numerusform>%Ln Zeilen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out. Save them with the reasons, mend them, and import that file.</source>
        <translation>
            <numerusform>%Ln Zeile wurde ausgelassen. Speichern Sie sie mit dem Grund, berichtigen Sie sie und importieren Sie diese Datei.</numerusform>
            <numerusform>%Ln Zeilen wurden ausgelassen. Speichern Sie sie mit den Gründen, berichtigen Sie sie und importieren Sie diese Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Without an id nobody knows what a row is about.</source>
        <translation>Ohne Kennung weiß niemand, worum es in einer Zeile geht.</translation>
    </message>
</context>
<context>
    <name>purveyor::ImportFileJob</name>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>purveyor::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known, updated</source>
        <translation>Bekannt, aktualisiert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
</context>
<context>
    <name>purveyor::ImportPlace</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation>CSV-Dateien (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>For what the vendor does not list: the rows of the file are shown in this console from then on, marked as imported. The first line of the file names the columns.</source>
        <translation>Für das, was der Anbieter nicht listet: Die Zeilen der Datei werden von da an in dieser Konsole gezeigt, als importiert gekennzeichnet. Die erste Zeile der Datei benennt die Spalten.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Die Zeilen sind</translation>
    </message>
</context>
<context>
    <name>purveyor::ImportPlan</name>
    <message>
        <source>The line has %1 cells, the head %2. A cell with the delimiter in it must be quoted.</source>
        <translation>Die Zeile hat %1 Zellen, der Kopf %2. Eine Zelle, die das Trennzeichen enthält, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Dates are read as 2026-12-31.</source>
        <translation>Daten werden in der Form 2026-12-31 gelesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a customer at this vendor.</source>
        <translation>„%1“ kann bei diesem Anbieter nicht die ID eines Kunden sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be an id at this vendor.</source>
        <translation>„%1“ kann bei diesem Anbieter keine ID sein.</translation>
    </message>
    <message>
        <source>The same id stands in line %1 already.</source>
        <translation>Dieselbe ID steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why not imported</source>
        <translation>Warum nicht importiert</translation>
    </message>
</context>
<context>
    <name>purveyor::IntentFlow</name>
    <message>
        <source>Another step of the same action could not be written down.</source>
        <translation>Ein anderer Schritt desselben Vorgangs konnte nicht festgehalten werden.</translation>
    </message>
    <message>
        <source>This is done, but the next step could not be written down and was not sent: %1</source>
        <translation>Dies ist ausgeführt, aber der nächste Schritt konnte nicht festgehalten werden und wurde nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Undone together with the step before it.</source>
        <translation>Zusammen mit dem vorigen Schritt rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The step before it was not confirmed: %1</source>
        <translation>Der vorige Schritt wurde nicht bestätigt: %1</translation>
    </message>
</context>
<context>
    <name>purveyor::Journal</name>
    <message>
        <source>A new action starts as a draft or held.</source>
        <translation>Ein neuer Vorgang beginnt als Entwurf oder zurückgehalten.</translation>
    </message>
    <message>
        <source>The program ended while it was sending.</source>
        <translation>Das Programm endete während des Sendens.</translation>
    </message>
    <message>
        <source>The program ended; the password typed for this is gone.</source>
        <translation>Das Programm wurde beendet; das dafür eingegebene Kennwort ist weg.</translation>
    </message>
    <message>
        <source>A backup was restored that was made before this was sent or undone: nobody here knows which.</source>
        <translation>Eine Sicherung wurde wiederhergestellt, die entstand, bevor dies gesendet oder rückgängig gemacht wurde: Niemand hier weiß, welches von beiden.</translation>
    </message>
</context>
<context>
    <name>purveyor::JournalExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>An entry a line</source>
        <translation>Ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>With all events, requests and answers</source>
        <translation>Mit allen Ereignissen, Anfragen und Antworten</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries, older ones than the list shows too. Passwords and keys are not in the journal and so not in the file; names and addresses of customers are.</source>
        <translation>
            <numerusform>%Ln Eintrag, auch wenn ihn die Liste nicht zeigt. Kennwörter und Schlüssel stehen nicht im Journal und daher nicht in der Datei; Namen und Adressen von Kunden schon.</numerusform>
            <numerusform>Alle %Ln Einträge, auch ältere, als die Liste zeigt. Kennwörter und Schlüssel stehen nicht im Journal und daher nicht in der Datei; Namen und Adressen von Kunden schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written</source>
        <translation>
            <numerusform>%Ln Eintrag geschrieben</numerusform>
            <numerusform>%Ln Einträge geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::JournalExportJob</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>purveyor::JournalModel</name>
    <message>
        <source>not done</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>by Undo</source>
        <translation>durch „Rückgängig“</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>(erased)</source>
        <extracomment>an entry of the journal whose contents a person had erased</extracomment>
        <translation>(gelöscht)</translation>
    </message>
</context>
<context>
    <name>purveyor::JournalReader</name>
    <message>
        <source>What is stored of this is not what was written down when it was placed: somebody or something else changed the file. It is not sent. Undo it and place it again.</source>
        <translation>Was hiervon gespeichert ist, ist nicht das, was beim Aufgeben festgehalten wurde: Jemand oder etwas anderes hat die Datei geändert. Es wird nicht gesendet. Machen Sie es rückgängig und geben Sie es erneut auf.</translation>
    </message>
</context>
<context>
    <name>purveyor::LabelChip</name>
    <message>
        <source>Label %1: remove</source>
        <extracomment>%1 is a label that a clerk gave</extracomment>
        <translation>Etikett %1: entfernen</translation>
    </message>
    <message>
        <source>%1
Remove with the cross or the Delete key</source>
        <translation>%1
Mit dem Kreuz oder der Entf-Taste entfernen</translation>
    </message>
</context>
<context>
    <name>purveyor::LabelStrip</name>
    <message>
        <source>Add label</source>
        <translation>Etikett hinzufügen</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Neues Etikett</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
</context>
<context>
    <name>purveyor::Ledger</name>
    <message>
        <source>Imported</source>
        <extracomment>a state: nobody but the imported file has told of this thing</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Entered here</source>
        <extracomment>a state: nobody but the person who typed it has told of this thing</extracomment>
        <translation>Hier eingetragen</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>a state: nobody has told it</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>purveyor::ListPage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows shown of rows known: &quot;37 of 12,408&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>not all connections were read yet</source>
        <translation>noch nicht alle Verbindungen gelesen</translation>
    </message>
    <message>
        <source>cut short: the vendor has more</source>
        <translation>gekürzt: Der Anbieter hat mehr</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>Noch keine Verbindung.</translation>
    </message>
    <message>
        <source>A connection is one account at one vendor. Add yours to see its customers, subscriptions and orders.</source>
        <translation>Eine Verbindung ist ein Konto bei einem Anbieter. Fügen Sie Ihre hinzu, um Kunden, Abonnements und Bestellungen zu sehen.</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>All connections are switched off.</source>
        <translation>Alle Verbindungen sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch one on under Connections.</source>
        <translation>Schalten Sie unter „Verbindungen“ eine ein.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>%1 answered: it has none.</source>
        <translation>%1 antwortete: Es gibt keine.</translation>
    </message>
    <message>
        <source>All connections answered: they have none.</source>
        <translation>Alle Verbindungen antworteten: Es gibt keine.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is what to do (&quot;New customer…&quot;), %2 the connection
----------
%1 is a number, %2 the connection they are at</extracomment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (filter: %2)</source>
        <extracomment>%1 is &quot;Export 37 of 12,408 customers&quot;, %2 what was filtered by</extracomment>
        <translation>%1 (Filter: %2)</translation>
    </message>
    <message>
        <source>The list is being read: rows that come later are not in the file.</source>
        <translation>Die Liste wird gelesen: Zeilen, die später kommen, sind nicht in der Datei.</translation>
    </message>
    <message>
        <source>only those known here</source>
        <translation>nur die hier bekannten</translation>
    </message>
    <message>
        <source>in part only those known here</source>
        <translation>teils nur die hier bekannten</translation>
    </message>
    <message>
        <source>The connections that can be asked answered: they have none.</source>
        <translation>Die Verbindungen, die gefragt werden können, antworteten: Es gibt keine.</translation>
    </message>
    <message>
        <source>Add by id…</source>
        <translation>Per ID hinzufügen…</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>Aus CSV importieren…</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln selected…</source>
        <translation>
            <numerusform>Für %Ln markierte Zeile…</numerusform>
            <numerusform>Für %Ln markierte Zeilen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be done with all of these together</source>
        <translation>Mit diesen lässt sich nichts gemeinsam ausführen</translation>
    </message>
    <message>
        <source>Select the rows of a CSV file</source>
        <translation>Zeilen einer CSV-Datei markieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>%Ln Zeile markiert.</numerusform>
            <numerusform>%Ln Zeilen markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name nothing in view: %1</source>
        <translation>
            <numerusform>%Ln Zeile der Datei nennt nichts, was hier gezeigt wird: %1</numerusform>
            <numerusform>%Ln Zeilen der Datei nennen nichts, was hier gezeigt wird: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the rows of a CSV file…</source>
        <translation>Zeilen einer CSV-Datei markieren…</translation>
    </message>
    <message>
        <source>Create from CSV…</source>
        <translation>Aus CSV anlegen…</translation>
    </message>
    <message>
        <source>Each line of the file is made at the vendor</source>
        <translation>Jede Zeile der Datei wird beim Anbieter angelegt</translation>
    </message>
    <message>
        <source>Known to this console from then on; nothing changes at the vendor</source>
        <translation>Danach in dieser Konsole bekannt; beim Anbieter ändert sich nichts</translation>
    </message>
</context>
<context>
    <name>purveyor::ListTroubles</name>
    <message>
        <source>Showing what was known at %1.</source>
        <translation>Gezeigt wird, was um %1 bekannt war.</translation>
    </message>
    <message>
        <source>The secret of %1 cannot be had.</source>
        <translation>Das Geheimnis von %1 ist nicht zu bekommen.</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>Neu eingeben…</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not trusted.</source>
        <translation>%1 zeigt ein Zertifikat, dem nicht vertraut wird.</translation>
    </message>
    <message>
        <source>Nothing is read or sent until you have looked at it.</source>
        <translation>Nichts wird gelesen oder gesendet, bevor Sie es angesehen haben.</translation>
    </message>
    <message>
        <source>Show the certificate…</source>
        <translation>Zertifikat anzeigen…</translation>
    </message>
    <message>
        <source>No connection to %1 since %2.</source>
        <translation>Keine Verbindung zu %1 seit %2.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Something may be missing in the list of %1.</source>
        <translation>In der Liste von %1 fehlt vielleicht etwas.</translation>
    </message>
    <message>
        <source>It does not list these itself, and this computer could not keep what was done: %1</source>
        <translation>Der Anbieter listet sie nicht selbst, und dieser Rechner konnte nicht festhalten, was getan wurde: %1</translation>
    </message>
    <message>
        <source>%1 asks to wait until %2.</source>
        <translation>%1 bittet, bis %2 zu warten.</translation>
    </message>
    <message>
        <source>Reading goes on by itself then.</source>
        <translation>Danach wird von selbst weitergelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the secret cannot be had.</source>
        <translation>%1: Das Geheimnis ist nicht zu bekommen.</translation>
    </message>
    <message>
        <source>%1: the certificate is not trusted.</source>
        <translation>%1: Dem Zertifikat wird nicht vertraut.</translation>
    </message>
    <message>
        <source>%1: no connection since %2.</source>
        <extracomment>%1 are connections, %2 a time</extracomment>
        <translation>%1: keine Verbindung seit %2.</translation>
    </message>
    <message>
        <source>%1: could not be read.</source>
        <translation>%1: nicht lesbar.</translation>
    </message>
    <message>
        <source>No answer from %1 of %2 connections.</source>
        <extracomment>both are numbers, %1 at least 2: &quot;No answer from 3 of 4 connections.&quot;</extracomment>
        <translation>Keine Antwort von %1 von %2 Verbindungen.</translation>
    </message>
    <message>
        <source>%1 of %2 connections cannot be read.</source>
        <translation>%1 von %2 Verbindungen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Show the connections</source>
        <translation>Verbindungen anzeigen</translation>
    </message>
    <message>
        <source>It is being tried right now.</source>
        <translation>Es wird gerade versucht.</translation>
    </message>
</context>
<context>
    <name>purveyor::LoadingLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>purveyor::LocalText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>day, month and year, for QDate::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>month, day and year where the month comes first, for QDate::toString</extracomment>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>MMM d</translation>
    </message>
</context>
<context>
    <name>purveyor::LockScreen</name>
    <message>
        <source>Purveyor is locked</source>
        <translation>Purveyor ist gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Forgotten? Quit, remove the entry “%1” of Purveyor from the keychain of your desktop session and start again.</source>
        <translation>Vergessen? Beenden Sie, entfernen Sie den Eintrag „%1“ von Purveyor aus dem Schlüsselbund Ihrer Sitzung und starten Sie neu.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The keychain is asked for what is needed…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>That was not the passphrase.</source>
        <translation>Das war nicht die Passphrase.</translation>
    </message>
    <message>
        <source>Hidden after a while without input. What was under way goes on.</source>
        <translation>Ausgeblendet nach einer Weile ohne Eingabe. Was im Gang war, läuft weiter.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>That was not the passphrase. The next one can be tried in %n second(s).</source>
        <translation>
            <numerusform>Das war nicht die Passphrase. Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Das war nicht die Passphrase. Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::LockSettings</name>
    <message>
        <source>This computer offers no keychain to keep the passphrase in.</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund, um die Passphrase zu verwahren.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits to be unlocked: do so and save again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht wartet er darauf, entsperrt zu werden: Tun Sie das und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The keychain refuses access; perhaps it is locked. Unlock it and save again.</source>
        <translation>Der Schlüsselbund verweigert den Zugriff; vielleicht ist er gesperrt. Entsperren Sie ihn und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The keychain reports an error. Save again.</source>
        <translation>Der Schlüsselbund meldet einen Fehler. Speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without input</source>
        <translation>
            <numerusform>%n Minute ohne Eingabe</numerusform>
            <numerusform>%n Minuten ohne Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides all windows until the passphrase is typed: a screen for passers-by. Nothing is encrypted, and the files of the profile stay as readable as before.</source>
        <translation>Blendet alle Fenster aus, bis die Passphrase eingegeben ist: ein Sichtschutz gegen Vorbeigehende. Nichts wird verschlüsselt, und die Dateien des Profils bleiben so lesbar wie zuvor.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>At least %1 characters. If you forget it: quit, remove the entry “%2” of Purveyor from this computer&apos;s keychain and start again.</source>
        <translation>Mindestens %1 Zeichen. Wenn Sie sie vergessen: Beenden Sie, entfernen Sie den Eintrag „%2“ von Purveyor aus dem Schlüsselbund dieses Rechners und starten Sie neu.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n character(s) or more.</source>
        <translation>
            <numerusform>Geben Sie mindestens %n Zeichen ein.</numerusform>
            <numerusform>Geben Sie mindestens %n Zeichen ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>Das ist nicht dasselbe wie oben.</translation>
    </message>
    <message>
        <source>This run keeps secrets for the session only, and the passphrase belongs into the keychain.</source>
        <translation>Dieser Lauf verwahrt Geheimnisse nur für die Sitzung, und die Passphrase gehört in den Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>purveyor::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>It is not in the list yet: the list is being read.</source>
        <translation>Es ist noch nicht in der Liste: Die Liste wird gelesen.</translation>
    </message>
    <message>
        <source>It is not in the list, and that cannot be read now.</source>
        <translation>Es ist nicht in der Liste, und die kann gerade nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1. Sending…</source>
        <translation>%1. Wird gesendet…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1. Done.</source>
        <extracomment>after something was done; %1 is what takes it back (&quot;Resume&quot;)</extracomment>
        <translation>%1. Ausgeführt.</translation>
    </message>
    <message>
        <source>%1. It was not done.</source>
        <translation>%1. Es wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1. Done, but its id was not told.</source>
        <translation>%1. Erledigt, aber die ID wurde nicht genannt.</translation>
    </message>
    <message>
        <source>%1. Undone, nothing was sent.</source>
        <translation>%1. Rückgängig gemacht, nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1. Refused: %2</source>
        <translation>%1. Abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1. Not sent: %2</source>
        <translation>%1. Nicht gesendet: %2</translation>
    </message>
    <message>
        <source>%1. We do not know whether it was done.</source>
        <translation>%1. Unbekannt, ob es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Nothing is held that could be undone.</source>
        <translation>Nichts wird zurückgehalten, das rückgängig gemacht werden könnte.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>&amp;New on this page…</source>
        <translation>&amp;Neu auf dieser Seite…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Undo what is held</source>
        <translation>&amp;Zurückgehaltenes rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>Read-&amp;only on or off</source>
        <translation>Nur-&amp;Lesen ein oder aus</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Back up the &amp;journal</source>
        <translation>&amp;Journal sichern</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Gesichert nach %1</translation>
    </message>
    <message>
        <source>Not backed up: %1</source>
        <translation>Nicht gesichert: %1</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>&amp;Tastatur…</translation>
    </message>
    <message>
        <source>A&amp;bout Purveyor…</source>
        <translation>Über &amp;Purveyor…</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>nur diese Sitzung</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Back up the journal</source>
        <translation>Journal sichern</translation>
    </message>
    <message>
        <source>Journals (*.db)</source>
        <translation>Journale (*.db)</translation>
    </message>
    <message>
        <source>%1. Done. A password waits to be handed over.</source>
        <translation>%1. Erledigt. Ein Kennwort wartet auf die Übergabe.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>E&amp;xport the list as CSV…</source>
        <translation>Liste als CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>There is no row to export here.</source>
        <translation>Hier gibt es keine Zeile zum Exportieren.</translation>
    </message>
    <message>
        <source>A&amp;dd by id…</source>
        <translation>Per ID &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Nothing is added by id here: the vendor lists what there is.</source>
        <translation>Hier wird nichts per ID hinzugefügt: Der Anbieter listet, was es gibt.</translation>
    </message>
    <message>
        <source>&amp;Import from CSV…</source>
        <translation>Aus CSV &amp;importieren…</translation>
    </message>
    <message>
        <source>Nothing is imported here: the vendor lists what there is.</source>
        <translation>Hier wird nichts importiert: Der Anbieter listet, was es gibt.</translation>
    </message>
    <message>
        <source>&amp;Onboard a customer…</source>
        <translation>&amp;Kunden aufnehmen…</translation>
    </message>
    <message>
        <source>Do for all se&amp;lected…</source>
        <translation>Für alle &amp;markierten ausführen…</translation>
    </message>
    <message>
        <source>Select several rows first: Shift and the arrow keys, or Ctrl+A.</source>
        <translation>Markieren Sie zuerst mehrere Zeilen: Umschalt und die Pfeiltasten oder Strg+A.</translation>
    </message>
    <message>
        <source>Back up &amp;workspace…</source>
        <translation>A&amp;rbeitsbereich sichern…</translation>
    </message>
    <message>
        <source>Resto&amp;re workspace…</source>
        <translation>Arbeitsbereich &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>S&amp;hift hand-over…</source>
        <translation>Schichtüber&amp;gabe…</translation>
    </message>
    <message>
        <source>%1. Accepted as order %2.</source>
        <extracomment>the vendor took an order, and is not done with it: %2 is its number</extracomment>
        <translation>%1. Angenommen als Bestellung %2.</translation>
    </message>
    <message>
        <source>Su&amp;pport bundle…</source>
        <translation>Su&amp;pport-Paket…</translation>
    </message>
    <message numerus="yes">
        <source>%n old entry(ies) of the journal forgot what they said.</source>
        <translation>
            <numerusform>%n alter Eintrag des Journals hat vergessen, was er sagte.</numerusform>
            <numerusform>%n alte Einträge des Journals haben vergessen, was sie sagten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Old entries of the journal were not forgotten: %1</source>
        <translation>Alte Einträge des Journals wurden nicht vergessen: %1</translation>
    </message>
    <message>
        <source>Lo&amp;ck now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>%1. Accepted.</source>
        <translation>%1. Angenommen.</translation>
    </message>
    <message>
        <source>%1. Held until %2.</source>
        <extracomment>%2 is a time: &quot;10:42:17&quot;</extracomment>
        <translation>%1. Wird bis %2 zurückgehalten.</translation>
    </message>
    <message>
        <source>%1. Done, with a warning: %2</source>
        <extracomment>%2 is what the vendor warns of</extracomment>
        <translation>%1. Ausgeführt, mit einer Warnung: %2</translation>
    </message>
</context>
<context>
    <name>purveyor::MemberList</name>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No users yet.</source>
        <translation>Noch keine Benutzer.</translation>
    </message>
    <message>
        <source>Add by id…</source>
        <translation>Per ID hinzufügen…</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
</context>
<context>
    <name>purveyor::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n zu erledigen</numerusform>
            <numerusform>%1, %n zu erledigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::NoteBlock</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For you and your colleagues here; no vendor sees it</source>
        <translation>Für Sie und Ihre Kollegen hier; kein Anbieter sieht sie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %n character(s).</source>
        <translation>
            <numerusform>Eine Notiz hat höchstens %n Zeichen.</numerusform>
            <numerusform>Eine Notiz hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
</context>
<context>
    <name>purveyor::Noted</name>
    <message>
        <source>Customer id</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Status at the vendor</source>
        <translation>Status beim Anbieter</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Plan or product id</source>
        <translation>Plan- oder Produkt-ID</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestell-ID</translation>
    </message>
</context>
<context>
    <name>purveyor::OnboardingDialog</name>
    <message>
        <source>1. Customer</source>
        <translation>1. Kunde</translation>
    </message>
    <message>
        <source>2. First user</source>
        <translation>2. Erster Benutzer</translation>
    </message>
    <message>
        <source>3. First subscription</source>
        <translation>3. Erstes Abonnement</translation>
    </message>
    <message>
        <source>Onboard a customer</source>
        <translation>Kunden aufnehmen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>What is done stays done.</source>
        <translation>Was ausgeführt ist, bleibt.</translation>
    </message>
    <message>
        <source>What is done stays done. Continue at any time from the customer&apos;s record.</source>
        <translation>Was ausgeführt ist, bleibt. Fortsetzen geht jederzeit von den Details des Kunden aus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Dies konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Dies kann jetzt nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>No connection takes a new customer.</source>
        <translation>Keine Verbindung nimmt einen neuen Kunden an.</translation>
    </message>
    <message>
        <source>None of the connections in view offers to make a customer or a subscription.</source>
        <translation>Über keine der gezeigten Verbindungen lässt sich ein Kunde oder ein Abonnement anlegen.</translation>
    </message>
    <message>
        <source>Onboard %1</source>
        <extracomment>title of a dialog; %1 is the customer</extracomment>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Vorerst ausgelassen</translation>
    </message>
    <message>
        <source>Comes after the step before it</source>
        <translation>Kommt nach dem vorigen Schritt</translation>
    </message>
    <message>
        <source>There is one already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Held. Nothing has left this computer.</source>
        <translation>Zurückgehalten. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>It goes to %1 by itself. Undo takes it back before anybody sees it.</source>
        <translation>Geht von selbst an %1. „Rückgängig“ nimmt es zurück, bevor es jemand sieht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>Wird an %1 gesendet.</translation>
    </message>
    <message>
        <source>The answer may take minutes.</source>
        <translation>Die Antwort kann Minuten dauern.</translation>
    </message>
    <message>
        <source>We do not know whether %1 did this.</source>
        <translation>Unbekannt, ob %1 dies ausgeführt hat.</translation>
    </message>
    <message>
        <source>Nothing will be sent again. It goes on here once this is settled.</source>
        <translation>Nichts wird erneut gesendet. Hier geht es weiter, sobald dies geklärt ist.</translation>
    </message>
    <message>
        <source>Settle with a note…</source>
        <translation>Mit Notiz klären…</translation>
    </message>
    <message>
        <source>%1 refused it. Nothing was changed.</source>
        <translation>%1 hat es abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It was not sent. Nothing was changed.</source>
        <translation>Es wurde nicht gesendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is a draft: it was not sent.</source>
        <translation>Dies ist ein Entwurf: Er wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Undone. Nothing has left this computer.</source>
        <translation>Rückgängig gemacht. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Stopped right before it was sent. Nothing was changed.</source>
        <translation>Kurz vor dem Senden angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Settled: it was not done.</source>
        <translation>Geklärt: Es wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Correct and send again…</source>
        <translation>Berichtigen und erneut senden…</translation>
    </message>
    <message>
        <source>Check with %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Bei %1 prüfen</translation>
    </message>
    <message>
        <source>Read the customer again</source>
        <translation>Kunden neu lesen</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>Diesen Schritt auslassen</translation>
    </message>
    <message>
        <source>Hand over the password…</source>
        <translation>Kennwort übergeben…</translation>
    </message>
</context>
<context>
    <name>purveyor::OnboardingFacts</name>
    <message>
        <source>The vendor did not tell which customer it made. Find it in the list and continue from there.</source>
        <translation>Der Anbieter hat nicht gesagt, welchen Kunden er angelegt hat. Suchen Sie ihn in der Liste und machen Sie von dort weiter.</translation>
    </message>
    <message>
        <source>The customer could not be read: %1</source>
        <translation>Der Kunde konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>purveyor::OnboardingFlow</name>
    <message>
        <source>The connection is switched off.</source>
        <translation>Die Verbindung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 takes no new customers through this connection.</source>
        <translation>%1 nimmt über diese Verbindung keine neuen Kunden an.</translation>
    </message>
    <message>
        <source>%1 makes no users of a customer here.</source>
        <translation>%1 legt hier keine Benutzer eines Kunden an.</translation>
    </message>
    <message>
        <source>%1 takes no orders for a customer here.</source>
        <translation>%1 nimmt hier keine Bestellungen für einen Kunden an.</translation>
    </message>
</context>
<context>
    <name>purveyor::OpenProblemDialog</name>
    <message>
        <source>The journal was written by a newer Purveyor</source>
        <translation>Das Journal wurde von einem neueren Purveyor geschrieben</translation>
    </message>
    <message>
        <source>The journal cannot be opened</source>
        <translation>Das Journal kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>It is the only record of what was ordered from this computer. Nothing is changed before you choose.</source>
        <translation>Es ist die einzige Aufzeichnung dessen, was von diesem Computer bestellt wurde. Nichts wird geändert, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Keep it aside and start a new one…</source>
        <translation>Beiseitelegen und ein neues beginnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Restore the backup of %1…</source>
        <translation>Sicherung vom %1 wiederherstellen…</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>Die Sicherung ist nicht nutzbar</translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation>Nichts ginge verloren.</translation>
    </message>
    <message>
        <source>These entries are not in the backup and would be lost from the journal:</source>
        <translation>Diese Einträge fehlen in der Sicherung und gingen im Journal verloren:</translation>
    </message>
    <message>
        <source>The present file cannot be read completely: there may be more. It is kept beside the new one.</source>
        <translation>Die jetzige Datei ist nicht vollständig lesbar: Es kann mehr sein. Sie wird neben der neuen aufbewahrt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Nichts wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>The present file is kept beside the new one under another name. The new journal knows nothing of what was ordered before: look at the vendor before you order something again.</source>
        <translation>Die jetzige Datei wird unter anderem Namen neben der neuen aufbewahrt. Das neue Journal weiß nichts von früheren Bestellungen: Sehen Sie beim Anbieter nach, bevor Sie etwas erneut bestellen.</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Neues beginnen</translation>
    </message>
    <message>
        <source>No new journal was made</source>
        <translation>Kein neues Journal wurde angelegt</translation>
    </message>
</context>
<context>
    <name>purveyor::OperationBar</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>purveyor::OperationDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>title of a dialog; %1 is what is done (&quot;Edit customer&quot;), %2 the name of the customer, user, …</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to confirm.</source>
        <translation>Dies kann nicht rückgängig gemacht werden. Zum Bestätigen „%1“ eingeben.</translation>
    </message>
    <message>
        <source>Show the exact request</source>
        <translation>Genaue Anfrage zeigen</translation>
    </message>
    <message>
        <source>Held for %1 s with Undo, then sent to %2 once.</source>
        <translation>Wird %1 s zurückgehalten (mit „Rückgängig“), dann einmal an %2 gesendet.</translation>
    </message>
    <message>
        <source>Reading what is needed…</source>
        <translation>Benötigtes wird gelesen…</translation>
    </message>
    <message>
        <source>This form cannot be filled in now</source>
        <translation>Dieses Formular kann jetzt nicht ausgefüllt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>one changed field: name, value before, value after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>purveyor::OrderDetails</name>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>The vendor&apos;s own totals in its list disagree with these figures.</source>
        <translation>Die Gesamtbeträge in der Liste des Anbieters widersprechen diesen Zahlen.</translation>
    </message>
    <message>
        <source>Total %1. The lines are read with the details.</source>
        <translation>Gesamt %1. Die Posten werden mit den Details gelesen.</translation>
    </message>
    <message>
        <source>No figures are told.</source>
        <translation>Keine Zahlen angegeben.</translation>
    </message>
</context>
<context>
    <name>purveyor::OrderDialog</name>
    <message>
        <source>%1 for %2</source>
        <extracomment>title of the order dialog; %1 is &quot;New order&quot;, %2 the customer</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Show the exact request</source>
        <translation>Genaue Anfrage zeigen</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Bestellen</translation>
    </message>
    <message>
        <source>Being read anew: what was proposed before may be for something else.</source>
        <translation>Wird neu gelesen: Das bisher Vorgeschlagene gilt vielleicht für etwas anderes.</translation>
    </message>
    <message>
        <source>Held for %1 s with Undo, then sent to %2 once.</source>
        <translation>Wird %1 s zurückgehalten (mit „Rückgängig“), dann einmal an %2 gesendet.</translation>
    </message>
    <message>
        <source>Sent to %1 once, without a hold time.</source>
        <translation>Wird ohne Bedenkzeit einmal an %1 gesendet.</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reading plans and payment methods…</source>
        <translation>Pläne und Zahlungsarten werden gelesen…</translation>
    </message>
    <message>
        <source>%1 did not give what an order needs</source>
        <translation>%1 lieferte nicht, was eine Bestellung braucht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Price, cost and margin stand here as soon as the form is complete.</source>
        <translation>Preis, Kosten und Marge stehen hier, sobald das Formular vollständig ist.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Preis anfragen</translation>
    </message>
    <message>
        <source>Estimated %1 · checked again when you place it</source>
        <translation>Preis angefragt %1 · wird beim Bestellen erneut geprüft</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>The order was not placed. Nothing was sent</source>
        <translation>Die Bestellung wurde nicht aufgegeben. Nichts wurde gesendet</translation>
    </message>
    <message>
        <source>This customer has an order like this one already</source>
        <translation>Dieser Kunde hat schon eine solche Bestellung</translation>
    </message>
    <message>
        <source>%1, placed %2 by %3: %4. The new one was not sent.</source>
        <translation>%1, aufgegeben %2 von %3: %4. Die neue wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Place it anyway</source>
        <translation>Trotzdem bestellen</translation>
    </message>
    <message>
        <source>Price and cost are not told by this vendor before the order, and your price list cannot be read: %1</source>
        <translation>Preis und Kosten gibt dieser Anbieter vor der Bestellung nicht an, und Ihre Preisliste ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Price and cost are not told by this vendor before the order. With a price list of your own, imported under Connections, they stand here.</source>
        <translation>Preis und Kosten gibt dieser Anbieter vor der Bestellung nicht an. Mit einer eigenen Preisliste, unter „Verbindungen“ importiert, stehen sie hier.</translation>
    </message>
    <message>
        <source>Place order · %1</source>
        <translation>Bestellen · %1</translation>
    </message>
    <message>
        <source>%1 of %2 was not placed here, but it was seen at %3: %4. The new one was not sent.</source>
        <translation>%1 vom %2 wurde nicht hier aufgegeben, aber bei %3 gesehen: %4. Die neue wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>This vendor tells no price before the order. What a price list of your own says stands here as soon as the form is complete.</source>
        <translation>Dieser Anbieter nennt vor der Bestellung keinen Preis. Was eine eigene Preisliste sagt, steht hier, sobald das Formular vollständig ist.</translation>
    </message>
    <message>
        <source>%1 did not estimate this order, and without that it is not placed.</source>
        <translation>%1 hat diese Bestellung nicht geschätzt, und ohne Schätzung wird sie nicht aufgegeben.</translation>
    </message>
</context>
<context>
    <name>purveyor::OrderFacts</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Show the subscription</source>
        <translation>Abonnement zeigen</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Bestell-ID</translation>
    </message>
</context>
<context>
    <name>purveyor::OrderFigures</name>
    <message>
        <source>What is ordered</source>
        <translation>Was bestellt wird</translation>
    </message>
    <message>
        <source>Show the exact request and its answer</source>
        <translation>Genaue Anfrage und Antwort zeigen</translation>
    </message>
    <message>
        <source>%1 confirms the estimate: price %2.</source>
        <translation>%1 bestätigt die Preisauskunft: Preis %2.</translation>
    </message>
    <message>
        <source>The vendor&apos;s own totals in its list disagree with these.</source>
        <translation>Die Gesamtbeträge in der Liste des Anbieters widersprechen diesen.</translation>
    </message>
    <message>
        <source>As %1 tells them.</source>
        <translation>Wie von %1 angegeben.</translation>
    </message>
    <message>
        <source>Estimated %1, checked again right before it is sent.</source>
        <translation>Preis angefragt %1, wird kurz vor dem Senden erneut geprüft.</translation>
    </message>
    <message>
        <source>As it was when it was placed, %1.</source>
        <translation>Wie beim Aufgeben um %1.</translation>
    </message>
    <message>
        <source>No figures are told.</source>
        <translation>Keine Zahlen angegeben.</translation>
    </message>
</context>
<context>
    <name>purveyor::OrderList</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Noch keine Bestellungen.</translation>
    </message>
    <message>
        <source>With payment orders</source>
        <translation>Mit Zahlungsaufträgen</translation>
    </message>
    <message>
        <source>Orders the vendor makes beside the real ones</source>
        <translation>Aufträge, die der Anbieter neben den eigentlichen anlegt</translation>
    </message>
    <message>
        <source>Open the order for %1</source>
        <translation>Bestellung für %1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see Activity</source>
        <translation>
            <numerusform>und %n weitere, siehe Aktivität</numerusform>
            <numerusform>und %n weitere, siehe Aktivität</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need you</source>
        <translation>
            <numerusform>%n Bestellung wartet auf Sie</numerusform>
            <numerusform>%n Bestellungen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches “%1”.</source>
        <translation>Keine Bestellung passt zu „%1“.</translation>
    </message>
    <message>
        <source>No order matches “%1” in “%2”.</source>
        <extracomment>%2 are the states that were chosen</extracomment>
        <translation>Keine Bestellung passt zu „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>Reading orders…</source>
        <translation>Bestellungen werden gelesen …</translation>
    </message>
    <message>
        <source>Reading orders from %1…</source>
        <translation>Bestellungen werden von %1 gelesen …</translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation>Bestellungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung exportieren</numerusform>
            <numerusform>%Ln Bestellungen exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln order(s)</source>
        <extracomment>%1 is the number of rows in view</extracomment>
        <translation>
            <numerusform>%1 von %Ln Bestellung exportieren</numerusform>
            <numerusform>%1 von %Ln Bestellungen exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::OrderModel</name>
    <message>
        <source>The vendor&apos;s own figures for this order disagree in its list. They are shown as sent; open the order for its details.</source>
        <translation>Die eigenen Zahlen des Anbieters zu dieser Bestellung widersprechen sich in seiner Liste. Sie werden wie gesendet gezeigt; öffnen Sie die Bestellung für Einzelheiten.</translation>
    </message>
    <message>
        <source>tax?</source>
        <extracomment>a mark on an amount: the vendor&apos;s figures contradict each other</extracomment>
        <translation>Steuer?</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>purveyor::OrderPage</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>Zurück zu den Bestellungen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>The state could not be asked for.</source>
        <translation>Der Status konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The order could not be read.</source>
        <translation>Die Bestellung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Its state is being asked for.</source>
        <translation>Ihr Status wird abgefragt.</translation>
    </message>
    <message>
        <source>Reading the order…</source>
        <translation>Bestellung wird gelesen…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihre Referenz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Aufgegeben von</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Vorgangs-ID</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>%1 tells no order that could be followed: with this it is done.</source>
        <translation>%1 nennt keine Bestellung, die sich verfolgen ließe: Damit ist es erledigt.</translation>
    </message>
    <message>
        <source>none is told</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
</context>
<context>
    <name>purveyor::OrderSteps</name>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>purveyor::PagedJob</name>
    <message>
        <source>The vendor repeats a page of this list, so the list could not be read to its end.</source>
        <translation>Der Anbieter wiederholt eine Seite dieser Liste, daher konnte sie nicht zu Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The vendor&apos;s list does not end.</source>
        <translation>Die Liste des Anbieters endet nicht.</translation>
    </message>
</context>
<context>
    <name>purveyor::Period</name>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::PersonCard</name>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>The same person elsewhere</source>
        <translation>Dieselbe Person anderswo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subs</source>
        <translation>Abos</translation>
    </message>
    <message>
        <source>Everything of this person</source>
        <translation>Alles zu dieser Person</translation>
    </message>
    <message>
        <source>Customers and users with the same e-mail address.</source>
        <translation>Kunden und Benutzer mit derselben E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>user of %1</source>
        <translation>Benutzer von %1</translation>
    </message>
</context>
<context>
    <name>purveyor::PersonPage</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Dienstbenutzer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Everything of this person</source>
        <translation>Alles zu dieser Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>%1 · %2 at %3</source>
        <extracomment>%1 is an e-mail address, %2 &quot;3 records&quot;, %3 &quot;2 connections&quot;</extracomment>
        <translation>%1 · %2 bei %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody with this e-mail address is known here any more.</source>
        <translation>Niemand mit dieser E-Mail-Adresse ist hier noch bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The service users of %Ln subscription(s) are not shown here.</source>
        <translation>
            <numerusform>Die Dienstbenutzer von %Ln Abonnement werden hier nicht gezeigt.</numerusform>
            <numerusform>Die Dienstbenutzer von %Ln Abonnements werden hier nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export everything of this person</source>
        <translation>Alles zu dieser Person exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz exportieren</numerusform>
            <numerusform>%Ln Datensätze exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Status at the vendor</source>
        <translation>Status beim Anbieter</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The same e-mail address is taken for the same person. Nothing is merged: each record stays with its connection. Users of other customers are found once these were opened here.</source>
        <translation>Dieselbe E-Mail-Adresse gilt als dieselbe Person. Nichts wird zusammengeführt: Jeder Datensatz bleibt bei seiner Verbindung. Benutzer anderer Kunden werden gefunden, sobald diese hier geöffnet wurden.</translation>
    </message>
</context>
<context>
    <name>purveyor::PersonRecords</name>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>renews %1</source>
        <translation>Verlängerung %1</translation>
    </message>
    <message>
        <source>user of %1</source>
        <translation>Benutzer von %1</translation>
    </message>
</context>
<context>
    <name>purveyor::PriceListDialog</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation>CSV-Dateien (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Import a price list</source>
        <translation>Preisliste importieren</translation>
    </message>
    <message>
        <source>What you charge and what you pay, for what the vendor does not tell before an order. The first line of the file names the columns: product (the id that the vendor uses), name, period, price, cost, currency and valid_from. Prices are for one and without tax; a cell that is empty is shown as unknown.</source>
        <translation>Was Sie berechnen und was Sie zahlen, wo der Anbieter es vor einer Bestellung nicht angibt. Die erste Zeile der Datei benennt die Spalten: product (die ID beim Anbieter), name, period, price, cost, currency und valid_from. Preise gelten für eines und ohne Steuer; eine leere Zelle wird als unbekannt gezeigt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Read file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Nothing is written before you click Import, and nothing changes at the vendor.</source>
        <translation>Nichts wird geschrieben, bevor Sie auf „Importieren“ klicken, und beim Anbieter ändert sich nichts.</translation>
    </message>
    <message>
        <source>Name the file</source>
        <translation>Datei angeben</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Columns are missing</source>
        <translation>Spalten fehlen</translation>
    </message>
    <message>
        <source>The first line of the file does not name: %1.</source>
        <translation>Die erste Zeile der Datei nennt nicht: %1.</translation>
    </message>
    <message>
        <source>There is no row in the file</source>
        <translation>In der Datei steht keine Zeile</translation>
    </message>
    <message>
        <source>Only the line that names the columns.</source>
        <translation>Nur die Zeile, die die Spalten benennt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln Preis</numerusform>
            <numerusform>%Ln Preise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen</numerusform>
            <numerusform>%Ln Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln line(s) are shown.</source>
        <translation>
            <numerusform>Die erste %Ln Zeile wird gezeigt.</numerusform>
            <numerusform>Die ersten %Ln Zeilen werden gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln price(s)</source>
        <translation>
            <numerusform>%Ln Preis importieren</numerusform>
            <numerusform>%Ln Preise importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Vorlage speichern…</translation>
    </message>
    <message>
        <source>A file with these columns and one line as an example</source>
        <translation>Eine Datei mit diesen Spalten und einer Zeile als Beispiel</translation>
    </message>
    <message>
        <source>Save what is left out…</source>
        <translation>Ausgelassenes speichern…</translation>
    </message>
    <message>
        <source>With what is wrong, to be mended in the whole list: an import takes the place of the list before</source>
        <translation>Mit dem, was nicht stimmt, zum Berichtigen in der ganzen Liste: Ein Import tritt an die Stelle der bisherigen Liste</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>This replaces the list of %Ln price(s) imported %1 from %2.</source>
        <extracomment>%1 is when, %2 the name of a file</extracomment>
        <translation>
            <numerusform>Das ersetzt die Liste mit %Ln Preis, importiert %1 aus %2.</numerusform>
            <numerusform>Das ersetzt die Liste mit %Ln Preisen, importiert %1 aus %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in that list and not in this file has no price afterwards. Orders that were placed keep the figures they were placed with.</source>
        <translation>Was in jener Liste steht und nicht in dieser Datei, hat danach keinen Preis. Aufgegebene Bestellungen behalten die Zahlen, mit denen sie aufgegeben wurden.</translation>
    </message>
    <message numerus="yes">
        <source>Replace by %Ln price(s)</source>
        <translation>
            <numerusform>Durch %Ln Preis ersetzen</numerusform>
            <numerusform>Durch %Ln Preise ersetzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::PriceListPanel</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>For price, cost and margin before an order, where the vendor does not tell them.</source>
        <translation>Für Preis, Kosten und Marge vor einer Bestellung, wo der Anbieter sie nicht angibt.</translation>
    </message>
    <message>
        <source>Import another…</source>
        <translation>Andere importieren…</translation>
    </message>
    <message>
        <source>No price list.</source>
        <translation>Keine Preisliste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s), imported %1 from %2</source>
        <extracomment>%1 is a day, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%Ln Preis, importiert am %1 aus %2</numerusform>
            <numerusform>%Ln Preise, importiert am %1 aus %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the price list of %1?</source>
        <translation>Preisliste von %1 entfernen?</translation>
    </message>
    <message>
        <source>Orders that were placed keep the figures they were placed with.</source>
        <translation>Aufgegebene Bestellungen behalten die Zahlen, mit denen sie aufgegeben wurden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The price list was not removed: %1</source>
        <translation>Die Preisliste wurde nicht entfernt: %1</translation>
    </message>
    <message>
        <source>Remove price list…</source>
        <translation>Preisliste entfernen…</translation>
    </message>
    <message>
        <source>The price list cannot be read.</source>
        <translation>Die Preisliste ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>purveyor::PricePlan</name>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>„%1“ ist kleiner als null.</translation>
    </message>
    <message>
        <source>price or cost</source>
        <translation>price oder cost</translation>
    </message>
    <message>
        <source>There are more cells than columns: is an amount with a comma not in quotation marks?</source>
        <translation>Es gibt mehr Zellen als Spalten: Steht ein Betrag mit Komma nicht in Anführungszeichen?</translation>
    </message>
    <message>
        <source>There is no product.</source>
        <translation>Es fehlt das Produkt.</translation>
    </message>
    <message>
        <source>There is neither a price nor a cost.</source>
        <translation>Es fehlen Preis und Kosten.</translation>
    </message>
    <message>
        <source>There is no currency.</source>
        <translation>Es fehlt die Währung.</translation>
    </message>
    <message>
        <source>“%1” is no currency code such as EUR.</source>
        <translation>„%1“ ist kein Währungscode wie EUR.</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-12-31.</source>
        <translation>„%1“ ist kein Tag wie 2026-12-31.</translation>
    </message>
    <message>
        <source>The same product, period and day stand in line %1.</source>
        <translation>Dasselbe Produkt mit gleicher Laufzeit und gleichem Tag steht in Zeile %1.</translation>
    </message>
    <message>
        <source>“%1” could be two amounts: write it without separators of thousands, and not with three decimals.</source>
        <translation>„%1“ könnte zwei Beträge meinen: Schreiben Sie ihn ohne Tausendertrennzeichen und nicht mit drei Nachkommastellen.</translation>
    </message>
    <message>
        <source>An example: replace this line</source>
        <translation>Ein Beispiel: Ersetzen Sie diese Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why not imported</source>
        <translation>Warum nicht importiert</translation>
    </message>
</context>
<context>
    <name>purveyor::ProbeChecks</name>
    <message>
        <source>asking…</source>
        <translation>wird abgefragt…</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Copy what to ask for</source>
        <translation>Benötigtes kopieren</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message>
        <source>%1 of %2 passed, %3 failed, %4 not tested</source>
        <translation>%1 von %2 bestanden, %3 fehlgeschlagen, %4 nicht geprüft</translation>
    </message>
    <message>
        <source>%1 of %2 passed, %3 failed</source>
        <translation>%1 von %2 bestanden, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 passed, %3 not tested</source>
        <translation>%1 von %2 bestanden, %3 nicht geprüft</translation>
    </message>
</context>
<context>
    <name>purveyor::ProfileLock</name>
    <message>
        <source>The other window does not answer.</source>
        <translation>Das andere Fenster antwortet nicht.</translation>
    </message>
    <message>
        <source>The lock of the profile %1 could not be made.</source>
        <translation>Die Sperre des Profils %1 konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>purveyor::ProgressItem</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>done / total</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>purveyor::QuantityEditor</name>
    <message>
        <source>in total</source>
        <extracomment>behind the new total of a resource: &quot;2 in total&quot;</extracomment>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>%1 now %2 = %3 afterwards</source>
        <extracomment>%1 the present number, %2 the change with its sign, %3 the result</extracomment>
        <translation>%1 jetzt %2 = %3 danach</translation>
    </message>
    <message>
        <source>%1 included + %2 additional</source>
        <extracomment>what a total is made of</extracomment>
        <translation>%1 enthalten + %2 zusätzlich</translation>
    </message>
</context>
<context>
    <name>purveyor::QuestionDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>title of a dialog; %1 is what is asked (&quot;Is the domain free?&quot;), %2 the name of the customer, user, …</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This only reads: nothing is changed.</source>
        <translation>Dies liest nur: Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This cannot be asked now</source>
        <translation>Dies kann jetzt nicht gefragt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading what is needed…</source>
        <translation>Benötigtes wird gelesen…</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>Es gibt keine Antwort</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>%1 answered with an error</source>
        <translation>%1 hat mit einem Fehler geantwortet</translation>
    </message>
</context>
<context>
    <name>purveyor::QuitDialog</name>
    <message>
        <source>Quit now?</source>
        <translation>Jetzt beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) are on the way. Without the answer nobody here knows what became of them: they are shown as unknown at the next start and can be looked up then.</source>
        <translation>
            <numerusform>%n Vorgang ist unterwegs. Ohne die Antwort weiß hier niemand, was daraus wurde: Beim nächsten Start wird er als „Unbekannt“ gezeigt und lässt sich dann nachsehen.</numerusform>
            <numerusform>%n Vorgänge sind unterwegs. Ohne die Antwort weiß hier niemand, was daraus wurde: Beim nächsten Start werden sie als „Unbekannt“ gezeigt und lassen sich dann nachsehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) are held. They are not sent, and wait for you at the next start.</source>
        <translation>
            <numerusform>%n Vorgang wird zurückgehalten. Er wird nicht gesendet und wartet beim nächsten Start auf Sie.</numerusform>
            <numerusform>%n Vorgänge werden zurückgehalten. Sie werden nicht gesendet und warten beim nächsten Start auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Nothing is on its way any more.</source>
        <translation>Es ist nichts mehr unterwegs.</translation>
    </message>
</context>
<context>
    <name>purveyor::QuotePanel</name>
    <message>
        <source>Asking for price and cost…</source>
        <translation>Preis und Kosten werden angefragt…</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>%1 refused to estimate this</source>
        <translation>%1 lehnte die Preisanfrage ab</translation>
    </message>
    <message>
        <source>No price and cost from %1</source>
        <translation>Kein Preis und keine Kosten von %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>This order loses money</source>
        <translation>Diese Bestellung bringt Verlust</translation>
    </message>
    <message>
        <source>Your net cost is %1 above the customer&apos;s net price.</source>
        <translation>Ihre Nettokosten liegen %1 über dem Nettopreis des Kunden.</translation>
    </message>
    <message>
        <source>The vendor&apos;s own figures disagree</source>
        <translation>Die Zahlen des Anbieters widersprechen sich</translation>
    </message>
    <message>
        <source>Net and tax do not add up to the total it sent. The figures are shown as sent.</source>
        <translation>Netto und Steuer ergeben nicht den gesendeten Gesamtbetrag. Die Zahlen werden wie gesendet gezeigt.</translation>
    </message>
    <message>
        <source>Margin is net: %1 of %2.</source>
        <translation>Marge netto: %1 von %2.</translation>
    </message>
    <message>
        <source>not told by this vendor</source>
        <translation>von diesem Anbieter nicht angegeben</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Per line, in %1</source>
        <extracomment>head of the first column of a price table; %1 is a currency code</extracomment>
        <translation>Je Posten, in %1</translation>
    </message>
    <message>
        <source>Price for
the customer</source>
        <translation>Preis für
den Kunden</translation>
    </message>
    <message>
        <source>Your cost</source>
        <translation>Ihre Kosten</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>You earn less with this order</source>
        <translation>Mit dieser Bestellung verdienen Sie weniger</translation>
    </message>
    <message>
        <source>The customer is given back %1 more than you are, net. A minus is money that is given back.</source>
        <translation>Dem Kunden werden netto %1 mehr erstattet als Ihnen. Ein Minus ist Geld, das erstattet wird.</translation>
    </message>
    <message>
        <source>Local price list of %1, without tax: this vendor tells no figures before the order.</source>
        <translation>Lokale Preisliste vom %1, ohne Steuer: Dieser Anbieter gibt vor der Bestellung keine Zahlen an.</translation>
    </message>
    <message>
        <source>Price: local price list of %1, without tax.</source>
        <translation>Preis: lokale Preisliste vom %1, ohne Steuer.</translation>
    </message>
    <message>
        <source>Your cost: local price list of %1, without tax.</source>
        <translation>Ihre Kosten: lokale Preisliste vom %1, ohne Steuer.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>in the place of an amount that neither the vendor nor the price list tells</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This order costs nothing</source>
        <translation>Diese Bestellung kostet nichts</translation>
    </message>
    <message>
        <source>Price and cost are both 0. Look at the quantities before you place it.</source>
        <translation>Preis und Kosten sind beide 0. Mengen ansehen, bevor sie aufgegeben wird.</translation>
    </message>
</context>
<context>
    <name>purveyor::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept in the journal of this console, and sent to nobody.</source>
        <translation>Bleibt im Journal dieser Konsole und wird an niemanden gesendet.</translation>
    </message>
</context>
<context>
    <name>purveyor::Redaction</name>
    <message>
        <source>[%1 bytes of %2]</source>
        <translation>[%1 Byte %2]</translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation>unbekannten Typs</translation>
    </message>
</context>
<context>
    <name>purveyor::RemoveConnectionDialog</name>
    <message>
        <source>Remove the connection %1</source>
        <translation>Verbindung %1 entfernen</translation>
    </message>
    <message>
        <source>Its secrets go from the keychain, and what was read from it goes from this computer. Nothing changes at the vendor. The activity keeps what was done.
Type “%1” to confirm.</source>
        <translation>Ihre Geheimnisse verschwinden aus dem Schlüsselbund, das von ihr Gelesene von diesem Computer. Beim Anbieter ändert sich nichts. Die Aktivität behält, was getan wurde.
Zum Bestätigen „%1“ eingeben.</translation>
    </message>
    <message>
        <source>Name of the connection, to confirm</source>
        <translation>Name der Verbindung, zur Bestätigung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The keychain did not give up the secret; the connection is still here</source>
        <translation>Der Schlüsselbund gab das Geheimnis nicht her; die Verbindung ist noch da</translation>
    </message>
    <message>
        <source>The connection was not removed</source>
        <translation>Die Verbindung wurde nicht entfernt</translation>
    </message>
    <message>
        <source>The connection is still needed, nothing was removed</source>
        <translation>Die Verbindung wird noch gebraucht, nichts wurde entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) through it are held, being sent or unknown. Settle them under Activity: without the connection nobody can check what became of them.</source>
        <translation>
            <numerusform>%n Änderung darüber ist zurückgehalten, wird gesendet oder hat einen unbekannten Ausgang. Klären Sie sie unter Aktivität: Ohne die Verbindung kann niemand prüfen, was daraus geworden ist.</numerusform>
            <numerusform>%n Änderungen darüber sind zurückgehalten, werden gesendet oder haben einen unbekannten Ausgang. Klären Sie sie unter Aktivität: Ohne die Verbindung kann niemand prüfen, was daraus geworden ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service user(s)</source>
        <translation>
            <numerusform>%n Dienstbenutzer</numerusform>
            <numerusform>%n Dienstbenutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept only here, because the vendor does not list them, and removed with it: %1.</source>
        <extracomment>%1 is a list such as &quot;12 customers, 3 subscriptions&quot;</extracomment>
        <translation>Nur hier aufbewahrt, weil der Anbieter sie nicht listet, und mit ihr entfernt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the labels of %n thing(s)</source>
        <translation>
            <numerusform>die Etiketten von %n Objekt</numerusform>
            <numerusform>die Etiketten von %n Objekten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a price list of %n line(s)</source>
        <translation>
            <numerusform>eine Preisliste mit %n Zeile</numerusform>
            <numerusform>eine Preisliste mit %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Written here by you, and removed with it: %1.</source>
        <extracomment>%1 is a list such as &quot;2 notes, a price list of 12 lines&quot;</extracomment>
        <translation>Hier von Ihnen geschrieben und mit ihr entfernt: %1.</translation>
    </message>
    <message>
        <source>&amp;Forget this vendor: erase what the journal tells of it</source>
        <translation>Diesen Anbieter &amp;vergessen: löschen, was das Journal über ihn sagt</translation>
    </message>
    <message>
        <source>Remove the earlier &amp;backups, too: they still tell of it</source>
        <translation>Auch die früheren &amp;Sicherungen entfernen: Sie sagen noch etwas über ihn</translation>
    </message>
    <message>
        <source>Customers, orders, requests and answers go from the journal. That something was done, when and by whom stays, marked as erased, and Verify still passes.</source>
        <translation>Kunden, Bestellungen, Anfragen und Antworten verschwinden aus dem Journal. Dass etwas getan wurde, wann und von wem, bleibt, als gelöscht gekennzeichnet, und „Prüfen“ gelingt weiterhin.</translation>
    </message>
    <message>
        <source>A new backup is made once the journal has forgotten it.</source>
        <translation>Eine neue Sicherung wird angelegt, sobald das Journal ihn vergessen hat.</translation>
    </message>
    <message>
        <source>Nothing was forgotten and nothing removed</source>
        <translation>Nichts wurde vergessen und nichts entfernt</translation>
    </message>
    <message>
        <source>The connection is removed, but an earlier backup is still there</source>
        <translation>Die Verbindung ist entfernt, aber eine frühere Sicherung ist noch da</translation>
    </message>
</context>
<context>
    <name>purveyor::RequestView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>… cut here: %1 more characters</source>
        <comment>end of a long request</comment>
        <translation>… hier gekürzt: %1 weitere Zeichen</translation>
    </message>
</context>
<context>
    <name>purveyor::RestoreDialog</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Journals (*.db)</source>
        <translation>Journale (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore the workspace</source>
        <translation>Arbeitsbereich wiederherstellen</translation>
    </message>
    <message>
        <source>A backup holds the journal, the connections without their secrets, your notes, labels and price lists. What is there now is kept beside it under another name. Nothing changes at any vendor: what was ordered since the backup stays ordered, only this console would not know of it.</source>
        <translation>Eine Sicherung enthält das Journal, die Verbindungen ohne ihre Geheimnisse, Ihre Notizen, Etiketten und Preislisten. Was jetzt da ist, wird unter anderem Namen daneben aufbewahrt. Bei keinem Anbieter ändert sich etwas: Was seit der Sicherung bestellt wurde, bleibt bestellt, nur wüsste diese Konsole nichts davon.</translation>
    </message>
    <message>
        <source>Entries that would go</source>
        <translation>Einträge, die verloren gingen</translation>
    </message>
    <message>
        <source>The window closes and opens again with the backup.</source>
        <translation>Das Fenster schließt sich und öffnet sich wieder mit der Sicherung.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation>Die Sicherung ist nicht nutzbar</translation>
    </message>
    <message>
        <source>No entry would go.</source>
        <translation>Kein Eintrag ginge verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not in the backup and would go:</source>
        <translation>
            <numerusform>%Ln Eintrag fehlt in der Sicherung und ginge verloren:</numerusform>
            <numerusform>%Ln Einträge fehlen in der Sicherung und gingen verloren:</numerusform>
        </translation>
    </message>
    <message>
        <source>The present file cannot be read completely: there may be more.</source>
        <translation>Die jetzige Datei ist nicht vollständig lesbar: Es kann mehr sein.</translation>
    </message>
    <message numerus="yes">
        <source>Restore and lose %Ln</source>
        <translation>
            <numerusform>Wiederherstellen und %Ln verlieren</numerusform>
            <numerusform>Wiederherstellen und %Ln verlieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln write(s) are on the way: wait for the vendor&apos;s answer.</source>
        <translation>
            <numerusform>%Ln Vorgang ist unterwegs: Warten Sie auf die Antwort des Anbieters.</numerusform>
            <numerusform>%Ln Vorgänge sind unterwegs: Warten Sie auf die Antwort des Anbieters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ResultView</name>
    <message>
        <source>Everything that was answered</source>
        <translation>Alles, was geantwortet wurde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Only the first %1 lines are shown.</source>
        <translation>Nur die ersten %1 Zeilen werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>purveyor::RetentionDialog</name>
    <message>
        <source>Forget what old entries say?</source>
        <translation>Vergessen, was alte Einträge sagen?</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of the journal is older than %1 today. Those that grow so old forget what they say, looked at once a day.</source>
        <extracomment>%1 is &quot;2 years&quot;</extracomment>
        <translation>Kein Eintrag des Journals ist heute älter als %1. Die so alt werden, vergessen, was sie sagen; einmal am Tag wird nachgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the journal are older than %1 and forget now what they say; others when they grow so old, looked at once a day.</source>
        <translation>
            <numerusform>%n Eintrag des Journals ist älter als %1 und vergisst jetzt, was er sagt; andere, wenn sie so alt werden; einmal am Tag wird nachgesehen.</numerusform>
            <numerusform>%n Einträge des Journals sind älter als %1 und vergessen jetzt, was sie sagen; andere, wenn sie so alt werden; einmal am Tag wird nachgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers, orders, requests and answers go for good. That something was done, when, by whom and how it ended stays, and Verify still passes. What is held, being sent, unknown or a draft is left alone.</source>
        <translation>Kunden, Bestellungen, Anfragen und Antworten verschwinden endgültig. Dass etwas getan wurde, wann, von wem und wie es endete, bleibt, und die Prüfung besteht weiterhin. Was zurückgehalten, unterwegs, ungeklärt oder ein Entwurf ist, bleibt unberührt.</translation>
    </message>
    <message>
        <source>Earlier backups keep what they have.</source>
        <translation>Frühere Sicherungen behalten, was sie haben.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>purveyor::SaveFile</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>purveyor::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the same person</source>
        <translation>
            <numerusform>%Ln Datensatz derselben Person</numerusform>
            <numerusform>%Ln Datensätze derselben Person</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>purveyor::SecretEditor</name>
    <message>
        <source>It is known. Leave empty to keep it.</source>
        <translation>Ist bekannt. Leer lassen, um es zu behalten.</translation>
    </message>
</context>
<context>
    <name>purveyor::SecretErrorText</name>
    <message>
        <source>This secret is not saved on this computer. Enter it.</source>
        <translation>Dieses Geheimnis ist auf diesem Computer nicht gespeichert. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The keychain does not hand out the saved secret: it is locked, or the entry was removed. Unlock the keychain and try again, or enter the secret again.</source>
        <translation>Der Schlüsselbund gibt das gespeicherte Geheimnis nicht heraus: Er ist gesperrt, oder der Eintrag wurde entfernt. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie das Geheimnis neu ein.</translation>
    </message>
    <message>
        <source>The keychain refuses access; perhaps it is locked. Unlock it or allow the access and try again, or enter the secret for this session only.</source>
        <translation>Der Schlüsselbund verweigert den Zugriff; vielleicht ist er gesperrt. Entsperren Sie ihn oder erlauben Sie den Zugriff und versuchen Sie es erneut, oder geben Sie das Geheimnis nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>This computer offers no keychain. Enter the secret for this session only; it is forgotten when the program ends.</source>
        <translation>Dieser Computer bietet keinen Schlüsselbund. Geben Sie das Geheimnis nur für diese Sitzung ein; es wird beim Programmende vergessen.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits to be unlocked: do so and try again, or enter the secret for this session only.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht wartet er darauf, entsperrt zu werden: Tun Sie das und versuchen Sie es erneut, oder geben Sie das Geheimnis nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain reports an error. Try again, or enter the secret for this session only.</source>
        <translation>Der Schlüsselbund meldet einen Fehler. Versuchen Sie es erneut, oder geben Sie das Geheimnis nur für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain reports: %1. Try again, or enter the secret for this session only.</source>
        <translation>Der Schlüsselbund meldet: %1. Versuchen Sie es erneut, oder geben Sie das Geheimnis nur für diese Sitzung ein.</translation>
    </message>
</context>
<context>
    <name>purveyor::SecretLineEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>purveyor::SessionLock</name>
    <message>
        <source>The lock is off: what the keychain holds for it cannot be read. Set the passphrase anew in the settings.</source>
        <translation>Die Sperre ist aus: Was der Schlüsselbund dafür verwahrt, ist nicht lesbar. Setzen Sie die Passphrase in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>The lock is off: the keychain does not give out its passphrase. Unlock the keychain and start again, or set it anew in the settings.</source>
        <translation>Die Sperre ist aus: Der Schlüsselbund gibt ihre Passphrase nicht heraus. Entsperren Sie den Schlüsselbund und starten Sie neu, oder setzen Sie sie in den Einstellungen neu.</translation>
    </message>
</context>
<context>
    <name>purveyor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect when the program starts again</source>
        <translation>Wirkt nach dem nächsten Programmstart</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>How long an order waits with Undo before it is sent. 0 to 30</source>
        <translation>Wie lange eine Bestellung mit „Rückgängig“ wartet, bevor sie gesendet wird. 0 bis 30</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The keychain did not take the proxy password. It is kept for this session only</source>
        <translation>Der Schlüsselbund nahm das Proxy-Kennwort nicht an. Es wird nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>Enter the password: it is kept for one proxy and user, and these are new.</source>
        <translation>Geben Sie das Kennwort ein: Es gilt für einen Proxy und einen Benutzer, und diese sind neu.</translation>
    </message>
    <message>
        <source>Then save. Nothing you typed is lost.</source>
        <translation>Speichern Sie dann. Nichts von Ihrer Eingabe geht verloren.</translation>
    </message>
    <message>
        <source>Forget what entries say</source>
        <translation>Inhalt von Einträgen vergessen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n year(s)</source>
        <translation>
            <numerusform>Nach %n Jahr</numerusform>
            <numerusform>Nach %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers, requests and answers of closed entries go. That something was done, when, by whom and how it ended stays. Backups keep what they have.</source>
        <translation>Kunden, Anfragen und Antworten abgeschlossener Einträge verschwinden. Dass etwas getan wurde, wann, von wem und wie es endete, bleibt. Sicherungen behalten, was sie haben.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was saved: the journal cannot be read now</source>
        <translation>Nichts wurde gespeichert: Das Journal ist gerade nicht lesbar</translation>
    </message>
    <message>
        <source>The lock is off, but the keychain did not give up its passphrase</source>
        <translation>Die Sperre ist aus, aber der Schlüsselbund hat die Passphrase nicht hergegeben</translation>
    </message>
    <message>
        <source>The lock was not switched on, and the settings were not saved</source>
        <translation>Die Sperre wurde nicht eingeschaltet, und die Einstellungen wurden nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>purveyor::SettleDialog</name>
    <message>
        <source>It was done</source>
        <translation>Es wurde ausgeführt</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Es wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Settle: %1</source>
        <translation>Klären: %1</translation>
    </message>
    <message>
        <source>Look in the panel of %1 for what this write was to do for %2. What you decide here is written into the journal with your name; nothing is sent.</source>
        <translation>Sehen Sie im Panel von %1 nach, was dieser Vorgang für %2 tun sollte. Ihre Entscheidung kommt mit Ihrem Namen ins Journal; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Id or number of what you found, if there is one</source>
        <translation>ID oder Nummer des Gefundenen, falls vorhanden</translation>
    </message>
    <message>
        <source>Id or number of what you found</source>
        <translation>ID oder Nummer des Gefundenen</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Woher Sie es wissen</translation>
    </message>
    <message>
        <source>A write that was not done may be placed again.</source>
        <translation>Ein nicht ausgeführter Vorgang darf erneut aufgegeben werden.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>It was not settled</source>
        <translation>Es wurde nicht geklärt</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung fand</translation>
    </message>
    <message>
        <source>Choose what the check found…</source>
        <translation>Wählen, was die Prüfung fand…</translation>
    </message>
</context>
<context>
    <name>purveyor::ShiftDialog</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>8 hours ago</source>
        <translation>Vor 8 Stunden</translation>
    </message>
    <message>
        <source>This time yesterday</source>
        <translation>Gestern um diese Zeit</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>Schichtübergabe</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln at %2</source>
        <translation>
            <numerusform>%1 für %Ln bei %2</numerusform>
            <numerusform>%1 für %Ln bei %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>Das Journal konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the hand-over</source>
        <translation>Übergabe speichern</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>purveyor::ShiftReport</name>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Shift hand-over, %1 to %2</source>
        <extracomment>%1 and %2 are dates with times</extracomment>
        <translation>Schichtübergabe, %1 bis %2</translation>
    </message>
    <message>
        <source>Unknown outcome, to be looked into</source>
        <translation>Ergebnis unbekannt, zu klären</translation>
    </message>
    <message>
        <source>Held or on the way</source>
        <translation>Zurückgehalten oder unterwegs</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Runs that were not finished</source>
        <translation>Nicht beendete Sammelläufe</translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) wait to be handed over.</source>
        <translation>
            <numerusform>%n Kennwort wartet auf die Übergabe.</numerusform>
            <numerusform>%n Kennwörter warten auf die Übergabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed in this shift</source>
        <translation>In dieser Schicht fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done in this shift</source>
        <translation>In dieser Schicht ausgeführt</translation>
    </message>
    <message>
        <source>Placed in this shift, by whom</source>
        <translation>In dieser Schicht aufgegeben, von wem</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
</context>
<context>
    <name>purveyor::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Find a customer, subscription, order or action</source>
        <translation>Kunden, Abonnement, Bestellung oder Aktion suchen</translation>
    </message>
    <message>
        <source>Filter the list; Esc clears it</source>
        <translation>Liste filtern; Esc leert den Filter</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Liste neu lesen</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>Neu auf dieser Seite</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Markierte Zeile öffnen</translation>
    </message>
    <message>
        <source>Edit the selected row</source>
        <translation>Markierte Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Ask to delete the selected row</source>
        <translation>Löschen der markierten Zeile anfragen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Markierte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy them with column heads</source>
        <translation>Mit Spaltenköpfen kopieren</translation>
    </message>
    <message>
        <source>Menu of the selected row</source>
        <translation>Menü der markierten Zeile</translation>
    </message>
    <message>
        <source>Press the main button of a dialog</source>
        <translation>Hauptknopf eines Dialogs drücken</translation>
    </message>
    <message>
        <source>Show the exact request</source>
        <translation>Genaue Anfrage zeigen</translation>
    </message>
    <message>
        <source>Undo what is held</source>
        <translation>Zurückgehaltenes rückgängig machen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add a thing that the vendor does not list</source>
        <translation>Hinzufügen, was der Anbieter nicht listet</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Liste als CSV exportieren</translation>
    </message>
    <message>
        <source>Import such things from CSV</source>
        <translation>Solches aus CSV importieren</translation>
    </message>
    <message>
        <source>Lock now, with a passphrase set in the settings</source>
        <translation>Jetzt sperren, mit einer Passphrase aus den Einstellungen</translation>
    </message>
    <message>
        <source>Do something for all of them</source>
        <translation>Etwas für alle davon tun</translation>
    </message>
    <message>
        <source>Read-only on or off</source>
        <translation>Nur-Lesen ein oder aus</translation>
    </message>
</context>
<context>
    <name>purveyor::SplitPage</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
</context>
<context>
    <name>purveyor::StateTableView</name>
    <message>
        <source>Move column towards the beginning</source>
        <translation>Spalte zum Anfang verschieben</translation>
    </message>
    <message>
        <source>Move column towards the end</source>
        <translation>Spalte zum Ende verschieben</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <extracomment>a column of a table that is chosen, but not shown in so narrow a window</extracomment>
        <translation>%1 (kein Platz)</translation>
    </message>
</context>
<context>
    <name>purveyor::StatusLine</name>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Lese %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) with an unknown outcome.</source>
        <translation>
            <numerusform>%n Vorgang mit unbekanntem Ergebnis.</numerusform>
            <numerusform>%n Vorgänge mit unbekanntem Ergebnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Read-only: unlock to change anything.</source>
        <translation>Nur-Lesen: zum Ändern entsperren.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) held. Nothing of it has left this computer.</source>
        <translation>
            <numerusform>%n Vorgang zurückgehalten. Nichts davon hat diesen Computer verlassen.</numerusform>
            <numerusform>%n Vorgänge zurückgehalten. Nichts davon hat diesen Computer verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) left by the last run.</source>
        <translation>
            <numerusform>%n Entwurf vom letzten Mal übrig.</numerusform>
            <numerusform>%n Entwürfe vom letzten Mal übrig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) wait to be handed over.</source>
        <translation>
            <numerusform>%n Kennwort wartet auf die Übergabe.</numerusform>
            <numerusform>%n Kennwörter warten auf die Übergabe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::StatusMark</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>purveyor::StepLine</name>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>purveyor::StoppedDialog</name>
    <message>
        <source>%1: stopped, it was changed meanwhile</source>
        <translation>%1: angehalten, inzwischen geändert</translation>
    </message>
    <message>
        <source>%1: stopped, the price has changed</source>
        <translation>%1: angehalten, der Preis hat sich geändert</translation>
    </message>
    <message>
        <source>Somebody changed %1 at %2 after you opened the form. Nothing was sent.</source>
        <translation>Jemand hat %1 bei %2 geändert, nachdem Sie das Formular geöffnet hatten. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1: stopped before it was sent</source>
        <translation>%1: vor dem Senden angehalten</translation>
    </message>
    <message>
        <source>%2 told another price right before the order for %1 was sent. Nothing was sent.</source>
        <translation>%2 nannte einen anderen Preis, kurz bevor die Bestellung für %1 gesendet wurde. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Edit again…</source>
        <translation>Erneut bearbeiten…</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>Erneut bestellen…</translation>
    </message>
</context>
<context>
    <name>purveyor::Storage</name>
    <message>
        <source>This list is being read anew.</source>
        <translation>Diese Liste wird neu gelesen.</translation>
    </message>
    <message>
        <source>This has not been read from the vendor yet.</source>
        <translation>Dies wurde noch nicht vom Anbieter gelesen.</translation>
    </message>
    <message>
        <source>This action has changed meanwhile.</source>
        <translation>Dieser Vorgang hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>The journal has no action %1.</source>
        <translation>Das Journal hat keinen Vorgang %1.</translation>
    </message>
    <message>
        <source>%1 is the program&apos;s own folder. Choose another one.</source>
        <translation>%1 ist der eigene Ordner des Programms. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced.</source>
        <translation>%1 kann nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>Die Sicherung %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 · %2, goes back to %3</source>
        <translation>%1 · %2, geht zurück auf %3</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 could not be moved into place.</source>
        <translation>%1 konnte nicht an seinen Platz gebracht werden.</translation>
    </message>
    <message>
        <source>%1 could not be moved away.</source>
        <translation>%1 konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The file is missing, although there was one before.</source>
        <translation>Die Datei fehlt, obwohl es schon eine gab.</translation>
    </message>
    <message>
        <source>The file is empty or is not a journal.</source>
        <translation>Die Datei ist leer oder kein Journal.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>Die Datei wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file cannot be read at all.</source>
        <translation>Die Datei kann überhaupt nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This action has no key that guards it against being sent twice.</source>
        <translation>Dieser Aktion fehlt der Schlüssel, der sie davor schützt, zweimal gesendet zu werden.</translation>
    </message>
    <message>
        <source>The same action is under way already, or its outcome is not known yet.</source>
        <translation>Dieselbe Aktion läuft schon, oder ihr Ausgang ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>This is not possible any more: the action is “%1” now.</source>
        <translation>Das ist nicht mehr möglich: Die Aktion ist jetzt „%1“.</translation>
    </message>
    <message>
        <source>Another program holds the database. Nothing was stored.</source>
        <translation>Ein anderes Programm hält die Datenbank fest. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The database cannot be written. Nothing was stored.</source>
        <translation>In die Datenbank kann nicht geschrieben werden. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored.</source>
        <translation>Der Datenträger ist voll. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was stored.</source>
        <translation>Der Datenträger meldete einen Fehler. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The database reported an error. Nothing was stored.</source>
        <translation>Die Datenbank meldete einen Fehler. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation>Der Ordner %1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 konnte nicht entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not decided yet. Settle or undo them under Activity first: once they are forgotten, nobody can find out what became of them.</source>
        <translation>
            <numerusform>%n Änderung ist noch nicht entschieden. Klären Sie sie zuerst unter Aktivität oder machen Sie sie rückgängig: Ist sie erst vergessen, kann niemand mehr herausfinden, was aus ihr geworden ist.</numerusform>
            <numerusform>%n Änderungen sind noch nicht entschieden. Klären Sie sie zuerst unter Aktivität oder machen Sie sie rückgängig: Sind sie erst vergessen, kann niemand mehr herausfinden, was aus ihnen geworden ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::StoredWrite</name>
    <message>
        <source>This waits no longer: %1.</source>
        <translation>Dies wartet nicht mehr: %1.</translation>
    </message>
    <message>
        <source>This needs a secret that was kept in memory only and is gone. Enter it again in the form.</source>
        <translation>Dies braucht ein Geheimnis, das nur im Speicher lag und weg ist. Geben Sie es im Formular erneut ein.</translation>
    </message>
    <message>
        <source>The step before it (%1) is not confirmed: %2.</source>
        <translation>Der vorige Schritt (%1) ist nicht bestätigt: %2.</translation>
    </message>
</context>
<context>
    <name>purveyor::Story</name>
    <message>
        <source>Read-only: unlock to change anything</source>
        <translation>Nur-Lesen: zum Ändern entsperren</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Held for %1 s. Nothing has left this computer.</source>
        <translation>Noch %1 s zurückgehalten. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>It goes to %1 at %2. Undo takes it back before anybody sees it.</source>
        <translation>Geht um %2 an %1. „Rückgängig“ nimmt es zurück, bevor es jemand sieht.</translation>
    </message>
    <message>
        <source>Held. Nothing has left this computer.</source>
        <translation>Zurückgehalten. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>It was placed before the program was started again and waits for you. Nothing is sent by itself.</source>
        <translation>Es wurde vor dem Neustart des Programms aufgegeben und wartet auf Sie. Nichts wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Gesendetes zeigen</translation>
    </message>
    <message>
        <source>This is a draft: it was not sent.</source>
        <translation>Dies ist ein Entwurf: Er wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The program ended while it was held. Its password was never written down, so it cannot be sent from here: fill in the form again.</source>
        <translation>Das Programm endete, während es zurückgehalten wurde. Sein Kennwort wurde nie gespeichert, daher kann es von hier nicht gesendet werden: Füllen Sie das Formular erneut aus.</translation>
    </message>
    <message>
        <source>It waits for you. Nothing is sent by itself.</source>
        <translation>Es wartet auf Sie. Nichts wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation>Wird an %1 gesendet.</translation>
    </message>
    <message>
        <source>It leaves once and cannot be called back any more. The answer may take minutes.</source>
        <translation>Es geht einmal hinaus und kann nicht mehr zurückgerufen werden. Die Antwort kann Minuten dauern.</translation>
    </message>
    <message>
        <source>%1 confirmed it.</source>
        <translation>%1 hat es bestätigt.</translation>
    </message>
    <message>
        <source>%1 confirmed it, but did not tell its id.</source>
        <translation>%1 hat es bestätigt, aber die ID nicht genannt.</translation>
    </message>
    <message>
        <source>Enter the id…</source>
        <translation>ID eingeben…</translation>
    </message>
    <message>
        <source>%1 refused it. Nothing was changed.</source>
        <translation>%1 hat es abgelehnt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>It was not sent. Nothing was changed.</source>
        <translation>Es wurde nicht gesendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>We do not know whether %1 did this.</source>
        <translation>Unbekannt, ob %1 dies ausgeführt hat.</translation>
    </message>
    <message>
        <source>The connection broke after it left.</source>
        <translation>Die Verbindung brach nach dem Senden ab.</translation>
    </message>
    <message>
        <source>Nothing will be sent again. The same is blocked until this one is settled.</source>
        <translation>Nichts wird erneut gesendet. Dasselbe ist gesperrt, bis dies geklärt ist.</translation>
    </message>
    <message>
        <source>Check with %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Bei %1 prüfen</translation>
    </message>
    <message>
        <source>Settle with a note…</source>
        <translation>Mit Notiz klären…</translation>
    </message>
    <message>
        <source>Settled: it was not done.</source>
        <translation>Geklärt: Es wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Settled: it was done.</source>
        <translation>Geklärt: Es wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Undone. Nothing has left this computer.</source>
        <translation>Rückgängig gemacht. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Stopped right before it was sent. Nothing was changed.</source>
        <translation>Kurz vor dem Senden angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Do not order again: this order stays open until %1.</source>
        <translation>Nicht erneut bestellen: Diese Bestellung bleibt offen bis %1.</translation>
    </message>
    <message>
        <source>%1 is asked again at %2.</source>
        <translation>%1 wird um %2 erneut gefragt.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Placed and held</source>
        <translation>Aufgegeben und zurückgehalten</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Einmal gesendet</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>No answer came back.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Placed: %1 by %2</source>
        <translation>Aufgegeben: %1 von %2</translation>
    </message>
    <message>
        <source>Sent: %1, answered after %2 ms</source>
        <translation>Gesendet: %1, beantwortet nach %2 ms</translation>
    </message>
    <message>
        <source>Show the subscription</source>
        <translation>Abonnement zeigen</translation>
    </message>
    <message>
        <source>Fill in again…</source>
        <translation>Erneut ausfüllen…</translation>
    </message>
    <message>
        <source>A password waits to be handed over.</source>
        <translation>Ein Kennwort wartet auf die Übergabe.</translation>
    </message>
    <message>
        <source>A password waits to be handed over, for this session only.</source>
        <translation>Ein Kennwort wartet auf die Übergabe, nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Hand over the password…</source>
        <translation>Kennwort übergeben…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>Erneut zurückgehalten</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Bestellung für %1</translation>
    </message>
    <message>
        <source>%1 confirmed it, with a warning.</source>
        <translation>%1 hat es bestätigt, mit einer Warnung.</translation>
    </message>
</context>
<context>
    <name>purveyor::SubscriptionDetails</name>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Resources of the subscription</source>
        <translation>Ressourcen des Abonnements</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probeabo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Technical id</source>
        <translation>Technische ID</translation>
    </message>
    <message>
        <source>No resources are told.</source>
        <translation>Keine Ressourcen angegeben.</translation>
    </message>
    <message>
        <source>Service users</source>
        <translation>Dienstbenutzer</translation>
    </message>
    <message>
        <source>Service users of the subscription</source>
        <translation>Dienstbenutzer des Abonnements</translation>
    </message>
    <message>
        <source>The service users could not be read: %1</source>
        <translation>Die Dienstbenutzer konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Status at the vendor</source>
        <translation>Status beim Anbieter</translation>
    </message>
    <message>
        <source>Plan or product id</source>
        <translation>Plan- oder Produkt-ID</translation>
    </message>
</context>
<context>
    <name>purveyor::SubscriptionModel</name>
    <message>
        <source>Subscription</source>
        <translation>Abo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>purveyor::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>No subscriptions yet.</source>
        <translation>Noch keine Abonnements.</translation>
    </message>
    <message>
        <source>No subscription matches “%1”.</source>
        <translation>Kein Abonnement passt zu „%1“.</translation>
    </message>
    <message>
        <source>No subscription matches “%1” in “%2”.</source>
        <extracomment>%2 are the states that were chosen</extracomment>
        <translation>Kein Abonnement passt zu „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>Reading subscriptions…</source>
        <translation>Abonnements werden gelesen …</translation>
    </message>
    <message>
        <source>Reading subscriptions from %1…</source>
        <translation>Abonnements werden von %1 gelesen …</translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation>Abonnements exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln subscription(s)</source>
        <translation>
            <numerusform>%Ln Abonnement exportieren</numerusform>
            <numerusform>%Ln Abonnements exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln subscription(s)</source>
        <extracomment>%1 is the number of rows in view</extracomment>
        <translation>
            <numerusform>%1 von %Ln Abonnement exportieren</numerusform>
            <numerusform>%1 von %Ln Abonnements exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::SupportDialog</name>
    <message>
        <source>Hosts of the vendors</source>
        <translation>Hosts der Anbieter</translation>
    </message>
    <message>
        <source>Newest journal entries</source>
        <translation>Neueste Journaleinträge</translation>
    </message>
    <message>
        <source>Requests of this run</source>
        <translation>Anfragen seit dem Start</translation>
    </message>
    <message>
        <source>Names and contents</source>
        <translation>Namen und Inhalte</translation>
    </message>
    <message>
        <source>Customers, addresses, messages, requests and answers. Secrets never</source>
        <translation>Kunden, Adressen, Meldungen, Anfragen und Antworten. Geheimnisse nie</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>For whoever helps you with a problem. This is all of it: read it, save it as a file, and give that to whom you like. Nothing is sent from here.</source>
        <translation>Für alle, die Ihnen bei einem Problem helfen. Das ist alles: Lesen Sie es, speichern Sie es als Datei und geben Sie diese, wem Sie wollen. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Support-Paket speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>purveyor::TableExport</name>
    <message>
        <source>Export: %1</source>
        <extracomment>%1 is the name of a table: &quot;Users of the customer&quot;</extracomment>
        <translation>Exportieren: %1</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile exportieren</numerusform>
            <numerusform>%Ln Zeilen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Export 3 rows&quot;, %2 whose they are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>%1, remark</source>
        <extracomment>%1 is the head of a column: &quot;Name, remark&quot;</extracomment>
        <translation>%1, Anmerkung</translation>
    </message>
</context>
<context>
    <name>purveyor::TakeOffDialog</name>
    <message>
        <source>Take %1 off this list?</source>
        <translation>%1 aus dieser Liste nehmen?</translation>
    </message>
    <message>
        <source>Nothing changes at %1. The customer and what is kept below it are no longer shown here. The record of what was done for it stays.</source>
        <translation>Bei %1 ändert sich nichts. Der Kunde und alles, was zu ihm aufbewahrt ist, wird hier nicht mehr gezeigt. Die Aufzeichnung dessen, was für ihn getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>Nothing changes at %1. It is no longer shown here. The record of what was done stays.</source>
        <translation>Bei %1 ändert sich nichts. Es wird hier nicht mehr gezeigt. Die Aufzeichnung dessen, was getan wurde, bleibt.</translation>
    </message>
    <message>
        <source>It comes back when it is added again, or when something is done to it.</source>
        <translation>Es kommt zurück, wenn es wieder hinzugefügt wird oder wenn daran etwas ausgeführt wird.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>It is still on the list</source>
        <translation>Es steht noch in der Liste</translation>
    </message>
</context>
<context>
    <name>purveyor::Toast</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>purveyor::TopBar</name>
    <message>
        <source>Customers, subscriptions, orders, actions…   %1</source>
        <translation>Kunden, Abonnements, Bestellungen, Aktionen…   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Connections shown: %1</source>
        <translation>Gezeigte Verbindungen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur-Lesen</translation>
    </message>
    <message>
        <source>Writing allowed</source>
        <translation>Schreiben erlaubt</translation>
    </message>
    <message>
        <source>Read-only. Press to allow changes.</source>
        <translation>Nur-Lesen. Drücken, um Änderungen zu erlauben.</translation>
    </message>
    <message>
        <source>Changes are allowed. Press for read-only.</source>
        <translation>Änderungen sind erlaubt. Drücken für Nur-Lesen.</translation>
    </message>
    <message>
        <source>Nothing can be changed at any vendor. Press to allow it.</source>
        <translation>Bei keinem Anbieter kann etwas geändert werden. Drücken, um es zu erlauben.</translation>
    </message>
    <message>
        <source>Press to make sure that nothing is changed at any vendor.</source>
        <translation>Drücken, damit bei keinem Anbieter etwas geändert wird.</translation>
    </message>
    <message numerus="yes">
        <source>Refresh. %n running</source>
        <translation>
            <numerusform>Aktualisieren. %n läuft</numerusform>
            <numerusform>Aktualisieren. %n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read this page again (%1)</source>
        <translation>Diese Seite neu lesen (%1)</translation>
    </message>
</context>
<context>
    <name>purveyor::TraceDialog</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What was read and sent last. Secrets are hidden, and nothing of it is kept on disk.</source>
        <translation>Was zuletzt gelesen und gesendet wurde. Geheimnisse sind verborgen, und nichts davon bleibt auf der Platte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Noch keine Anfragen.</translation>
    </message>
</context>
<context>
    <name>purveyor::Transport</name>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation>Die Verbindung zu %1 kam nicht rechtzeitig zustande.</translation>
    </message>
    <message>
        <source>%1 compressed its answer although it was asked not to.</source>
        <translation>%1 hat die Antwort komprimiert, obwohl das nicht erwünscht war.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB.</source>
        <translation>Die Antwort von %1 ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>%1 showed another certificate than the one that was accepted.</source>
        <translation>%1 zeigte ein anderes Zertifikat als das akzeptierte.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Host %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 lehnte die Verbindung ab.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Der Proxy lehnte die Verbindung ab.</translation>
    </message>
    <message>
        <source>The proxy was not found.</source>
        <translation>Der Proxy wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name or password.</source>
        <translation>Der Proxy akzeptierte Benutzername oder Kennwort nicht.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation>Der Proxy ließ die Verbindung nicht durch.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not HTTP.</source>
        <translation>%1 antwortete mit etwas, das kein HTTP ist.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>This change was not recorded for sending, so it was not sent.</source>
        <translation>Diese Änderung war nicht zum Senden festgehalten und wurde daher nicht gesendet.</translation>
    </message>
    <message>
        <source>The request was meant for another address than this connection&apos;s.</source>
        <translation>Die Anfrage war für eine andere Adresse als die dieser Verbindung bestimmt.</translation>
    </message>
    <message>
        <source>Only https is used: %1 would read along.</source>
        <translation>Nur https wird verwendet: %1 würde mitlesen.</translation>
    </message>
    <message>
        <source>The request is malformed and was not sent.</source>
        <translation>Die Anfrage ist fehlerhaft und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 answered with a redirection that was not followed.</source>
        <translation>%1 antwortete mit einer Umleitung, der nicht gefolgt wurde.</translation>
    </message>
    <message>
        <source>%1 answered with a redirection to %2, which was not followed.</source>
        <translation>%1 antwortete mit einer Umleitung zu %2, der nicht gefolgt wurde.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2. Test the connection to look at it, or ask the vendor for a valid one.</source>
        <translation>Das Zertifikat von %1 wurde abgelehnt: %2. Testen Sie die Verbindung, um es anzusehen, oder bitten Sie den Anbieter um ein gültiges.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be set up. It may speak no TLS 1.2 or newer, or something in between may interfere.</source>
        <translation>Zu %1 ließ sich keine sichere Verbindung aufbauen. Vielleicht spricht der Server kein TLS 1.2 oder neuer, oder etwas dazwischen stört.</translation>
    </message>
</context>
<context>
    <name>purveyor::UnfinishedRuns</name>
    <message>
        <source>%1 of %2 begun, at %3, started %4.</source>
        <translation>%1 von %2 begonnen, bei %3, gestartet %4.</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln of them is unknown. Nothing of it is repeated.</source>
        <translation>
            <numerusform>%Ln davon hat ein unbekanntes Ergebnis und wird nicht wiederholt.</numerusform>
            <numerusform>%Ln davon haben ein unbekanntes Ergebnis und werden nicht wiederholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more run(s) were not finished.</source>
        <translation>
            <numerusform>%Ln weiterer Sammellauf wurde nicht beendet.</numerusform>
            <numerusform>%Ln weitere Sammelläufe wurden nicht beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run was not finished: %1</source>
        <extracomment>%1 is what was being done (&quot;Suspend service&quot;)</extracomment>
        <translation>Ein Sammellauf wurde nicht beendet: %1</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Lauf schließen</translation>
    </message>
</context>
<context>
    <name>purveyor::UnknownCheck</name>
    <message>
        <source>There is nothing to check: %1.</source>
        <translation>Es gibt nichts zu prüfen: %1.</translation>
    </message>
    <message>
        <source>The connection is switched off or was removed.</source>
        <translation>Die Verbindung ist ausgeschaltet oder wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 But it may come from “%2” of %3. Compare them and decide.</source>
        <extracomment>%1 is what was found, %2 the name of an action, %3 a moment</extracomment>
        <translation>%1 Es kann aber von „%2“ vom %3 stammen. Vergleichen und entscheiden Sie.</translation>
    </message>
</context>
<context>
    <name>purveyor::VendorClient</name>
    <message>
        <source>This vendor does not offer that.</source>
        <translation>Dieser Anbieter bietet das nicht an.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>purveyor::WriteActions</name>
    <message>
        <source>Details copied</source>
        <translation>Details kopiert</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Copied as cURL, without secrets</source>
        <translation>Als cURL kopiert, ohne Geheimnisse</translation>
    </message>
</context>
<context>
    <name>purveyor::WriteConclusion</name>
    <message>
        <source>The answer could not be written down (%1). It is tried again while the program runs. The answer was: %2</source>
        <translation>Die Antwort konnte nicht festgehalten werden (%1). Es wird erneut versucht, solange das Programm läuft. Die Antwort war: %2</translation>
    </message>
</context>
<context>
    <name>purveyor::WriteFlow</name>
    <message>
        <source>The address of the connection was changed after this was placed. Place it again.</source>
        <translation>Die Adresse der Verbindung wurde geändert, nachdem dies aufgegeben wurde. Geben Sie es erneut auf.</translation>
    </message>
    <message>
        <source>What is to be changed could not be read again before sending: %1</source>
        <translation>Was geändert werden soll, konnte vor dem Senden nicht erneut gelesen werden: %1</translation>
    </message>
    <message>
        <source>The price changed between asking and sending.</source>
        <translation>Der Preis hat sich zwischen Anfrage und Senden geändert.</translation>
    </message>
    <message>
        <source>The price could not be read again before sending: %1</source>
        <translation>Der Preis konnte vor dem Senden nicht erneut gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first: %1</source>
        <translation>Nichts wurde gesendet, weil es nicht zuvor festgehalten werden konnte: %1</translation>
    </message>
    <message>
        <source>The connection was changed or removed while this was being sent.</source>
        <translation>Die Verbindung wurde während des Sendens geändert oder entfernt.</translation>
    </message>
    <message>
        <source>The connection was changed before this was sent.</source>
        <translation>Die Verbindung wurde geändert, bevor dies gesendet wurde.</translation>
    </message>
    <message>
        <source>Read-only mode is on. Switch it off and press “Send now”.</source>
        <translation>Nur-Lesen ist eingeschaltet. Schalten Sie es aus und drücken Sie „Jetzt senden“.</translation>
    </message>
    <message>
        <source>The connection is switched off or was removed.</source>
        <translation>Die Verbindung ist ausgeschaltet oder wurde entfernt.</translation>
    </message>
    <message>
        <source>It was due at another time: the computer slept, or its clock was set. Look at it and send it, or take it back.</source>
        <translation>Der Zeitpunkt ist vorbei: Der Computer hat geschlafen, oder seine Uhr wurde gestellt. Sehen Sie nach und senden Sie es, oder nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>It stands still until the open question is answered.</source>
        <translation>Es steht still, bis die offene Frage beantwortet ist.</translation>
    </message>
</context>
<context>
    <name>purveyor::WriteGate</name>
    <message>
        <source>Read-only mode was switched on. Switch it off and press “Send now”.</source>
        <translation>Nur-Lesen wurde eingeschaltet. Schalten Sie es aus und drücken Sie „Jetzt senden“.</translation>
    </message>
    <message>
        <source>The same is being placed already.</source>
        <translation>Dasselbe wird bereits aufgegeben.</translation>
    </message>
    <message>
        <source>Undone before it was sent.</source>
        <translation>Vor dem Senden rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Read-only mode is on.</source>
        <translation>Nur-Lesen ist eingeschaltet.</translation>
    </message>
    <message>
        <source>It is sent by itself after the step before it.</source>
        <translation>Es wird nach dem vorigen Schritt von selbst gesendet.</translation>
    </message>
    <message>
        <source>Say how you know: the note is the only evidence.</source>
        <translation>Schreiben Sie, woher Sie es wissen: Die Notiz ist der einzige Beleg.</translation>
    </message>
    <message>
        <source>Read-only mode is on: nothing is changed at any vendor.</source>
        <translation>Nur-Lesen ist eingeschaltet: Bei keinem Anbieter wird etwas geändert.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>This write is not complete and was not sent.</source>
        <translation>Dieser Vorgang ist unvollständig und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The connection is switched off or was removed.</source>
        <translation>Die Verbindung ist ausgeschaltet oder wurde entfernt.</translation>
    </message>
    <message>
        <source>This waits no longer: %1.</source>
        <translation>Dies wartet nicht mehr: %1.</translation>
    </message>
    <message>
        <source>Something is being sent at this moment: wait for the vendor&apos;s answer.</source>
        <translation>Gerade wird etwas gesendet: Warten Sie die Antwort des Anbieters ab.</translation>
    </message>
</context>
<context>
    <name>purveyor::WriteState</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Confirmed with a warning</source>
        <translation>Bestätigt mit Warnung</translation>
    </message>
</context>
</TS>
