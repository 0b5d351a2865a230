<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CloudBlue</name>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer was changed at CloudBlue since the form was opened. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APS id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing account (APS id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: by an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: credit, and by an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue reported success (HTTP %1), but its answer does not say what was made. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue&apos;s clock is %1 seconds ahead of this computer&apos;s (a minus means behind). Set the clock, or enter %1 as clock correction of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known yet under which account new customers belong. Test the connection (Connections &gt; Test) and choose your reseller account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue does not offer this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has lost the account it was made from. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue Commerce and Odin Automation, by their APS interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of your brand&apos;s access point, such as https://portal.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services (OSS id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue has no such order of %1 since it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n orders fit. Compare them and decide which one is yours.</source>
        <translation>
            <numerusform>%n order fits. Compare and decide whether it is yours.</numerusform>
            <numerusform>%n orders fit. Compare them and decide which one is yours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The id of the new customer was not kept. Look for %1 among the customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue has no customer with the id that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is there, with the id that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The billing part of the customer is there, but CloudBlue names no account for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user %1, but it is older than this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user %1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has no user %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed was not kept. Compare the customer with what you wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changes are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the customer, and not all of your changes are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue does not tell whether this was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 whether a mail came. Doing it again sends another mail and makes the link in the first one useless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue answers at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is an APS access point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reseller account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers can be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans can be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions can be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders can be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment methods can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders can be estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed operations of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask CloudBlue&apos;s provider to allow the key&apos;s user what is listed at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must be that of your brand&apos;s access point, such as https://portal.example.com, without /aps/2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not CloudBlue&apos;s interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare key and secret with those shown when the key was created; the secret is shown only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with OAuth 1.0a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no X-APSBooster-Response header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests from outside are served only by an access point with APS booster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue&apos;s clock is %1 seconds ahead of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, or enter %1 as clock correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ by %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address of your account is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your account no customer can be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account that this key sees has %1 as its contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or choose another of the three contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account is set, but %1 was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have this contact: %1</source>
        <translation>
            <numerusform>%n account has this contact: %1</numerusform>
            <numerusform>%n accounts have this contact: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose yours as reseller account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation has no order manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders cannot be listed or placed until CloudBlue&apos;s provider installs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readable; the number is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;See the things of your customers&quot; is off: only your own would be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer to ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer or no plan to estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever can be tried without changing anything is allowed. Users can only be tested by changing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If creating a user is refused later, compare the list of operations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list of operations and have them added: Users &gt; user &gt; APS Bus Access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its version. Change it only when CloudBlue asks for a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From CloudBlue: Users &gt; user &gt; APS Bus Access &gt; Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only once when the key is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of your reseller account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is found by it. New customers are created under that account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contact has this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APS id of your reseller account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the test of the connection; can also be entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the things of your customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends APS-Actor-Scope: FULL; without it only your own are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers are sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock correction in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to this computer&apos;s time when signing. The test of the connection says when it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before nothing found means nothing done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue may still be working on a request whose answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APS type of accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APS type of billing accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APS type of admin users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of the key needs these Allowed Operations at CloudBlue:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has the address %1 as its contact. Try another contact or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have this address. Choose yours.</source>
        <translation>
            <numerusform>%n account has this address. Choose yours.</numerusform>
            <numerusform>%n accounts have this address. Choose yours.</numerusform>
        </translation>
    </message>
    <message>
        <source>CloudBlue answered with another part of the list than was asked for (%1 instead of %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same contact for billing and technical matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue&apos;s own word. Companies: COMPANY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the vendor&apos;s mails to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new customer has no user yet: create an admin user next. No mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person signs in with, usually the e-mail address. Must be new at CloudBlue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the person set a password now: sends a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a link that works once, for 48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is made with a random password that nobody gets to see. With the switch above, CloudBlue then mails a link to set a password to the address given here; until that is done the user cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue mails a link for a new password to %1. The link works once and expires in 48 hours; until it is used, %2 cannot sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue mails the invitation again to %1, with a link that works once and expires in 48 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue makes %1 active. It may tell %2 by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has lost the id of the new customer. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue gave no id for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan and a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the customer pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mail to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue did not accept the signature of the request: the consumer key or secret is wrong, or this computer&apos;s clock is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue does not allow this key to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue does not know this: it is gone, or the key cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue refused: this was changed meanwhile, or exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue wants fewer requests for a while. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer (HTTP %1): a proxy stands in between, or the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue answered with HTTP %1 and no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the key should be able to do it, its user needs these Allowed Operations (Users &gt; user &gt; APS Bus Access):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New admin user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New admin user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is not active at CloudBlue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has no e-mail address to send the link to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue does not list service users here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a plan that is not in the list: its APS id. Counts instead of the plan above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has no usable payment method at CloudBlue. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan id looks like 51615892-655d-409d-a922-4423a8188b2e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The periods of this plan are not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cost, with tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor is working on it; nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer needs a payment method at CloudBlue before the order goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was accepted and goes on when it is paid. Cash and bank transfers are released by hand at CloudBlue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioned, waiting for payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription works already; the payment is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor waits for another system. This can take minutes or hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription could not be set up. CloudBlue staff must restart or cancel the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold at the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue staff put the order on hold and must release it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for a fraud check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue staff must look at the order before it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must approve the order at CloudBlue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be provisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue reports an error with this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment method %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract (BSS id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services of a subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a payment method</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about something else than what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue answered with another object than was asked for (%1 instead of %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed before this one was sent, if the clocks agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue says that the list has %1 entries, but gave none from number %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue does not tell the plan and period of this subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue did not tell the allowed switches: these are the plan&apos;s own periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 included + %2 additional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a plan and its period: &quot;Virtual Server M, 1 year&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on terms that CloudBlue chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue offers nothing this subscription could be switched to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue names no resources of this subscription that could be ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue is sent the new totals. A price below zero is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, or with a minus remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan and period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1, %2. A price below zero is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many to add, or with a minus how many to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prorated, a new period starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prorated, the end of the period stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of the period is refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded in the first days, then nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded in the first days, then the rest of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immediately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the next billing period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps CloudBlue takes this at the other id of the subscription: see “Hold and release act on” in the settings of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not tell its subscription yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind of order that is not known here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may be the one. Check again when they are completed, or compare and decide.</source>
        <translation>
            <numerusform>%n order may be the one. Check again when it is completed, or compare and decide.</numerusform>
            <numerusform>%n orders may be the one. Check again when they are completed, or compare and decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>CloudBlue has no such order for %1 since it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But the subscription is as the order would leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But CloudBlue does not know the subscription any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and release act on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it when CloudBlue does not know the call for the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services (OSS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract (BSS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to switch to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue gave no id for the services of this subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew also when CloudBlue estimates no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day that is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription runs until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription runs until %1, in periods of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue estimates that this costs nothing and gives nothing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue estimates that the customer is given back %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue estimates that the customer pays %1 for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cancellation order: the subscription and what it holds end at CloudBlue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for CloudBlue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with the cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that costs or gives back is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services of the subscription stop until it is released. The reason is kept here; CloudBlue takes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request must be one JSON object, from { to }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request must be one JSON object. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscriptionId must stay %1: the order is for this subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accountId must be %1, the customer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type must say what kind of order this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another kind of order, with an action of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quantities…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch plan or period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch plan or period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminate subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription has ended at CloudBlue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is on hold already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No administrator has put the subscription on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is disabled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancellation with a charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription has ended at CloudBlue: %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is on hold already: %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is not on hold any more: %1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is disabled already. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not disabled any more. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not locked any more. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription was changed at CloudBlue since the form was opened. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue does not know %1 any more. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the subscription does not say whether it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is not on hold any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is still on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CloudBlue does not tell the state of this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is as was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 included + %3 additional</source>
        <extracomment>a resource, what the plan includes of it and what was ordered in addition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed long before this one was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not tell whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not tell its plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not tell when it was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But CloudBlue does not tell enough of the subscription to say that nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user %1, but CloudBlue does not tell since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body (advanced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent, word for word. CloudBlue documents this order but not the words of its request: these are inferred. Leave them unless CloudBlue gave you others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the country&apos;s code, as +49 30 1234567 or 49(30)1234567</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the country&apos;s code, as +49 30 1234567 or 49(30)1234567: CloudBlue takes no number without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The field “%1”.)</source>
        <extracomment>behind what the vendor said; %1 is a field of a form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another entry of the journal made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One order alone may be the one: %1. Check again when it is completed, or look at it and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not disabled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostingStack</name>
    <message>
        <source>HostingStack does not accept the user name or password of the connection (Connections &gt; Edit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP 404: there is no billing interface at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP 406: HostingStack carries a request out and then says that it cannot answer as asked. A proxy may have changed what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack answered with HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may exist all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may be deleted all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack stores changes one by one: some of them may be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, but HostingStack did not tell the password that it made. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was made, but HostingStack did not tell the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack answered about another user than was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As configured on the server for its billing interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before nothing found means nothing done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack may still be working on a request whose answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack itself speaks plain http, on port 9000. Passwords are sent to it, so that is used to this computer alone: put a TLS proxy before the server, or open an SSH tunnel and enter http://localhost with its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack does not offer this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name, an e-mail address and the number of a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has lost the user it was made from. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack must not be sent this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password made by HostingStack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password entered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack&apos;s list has no such user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack tells no prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack, by its billing interface 1.0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://host.example.com of a TLS proxy before the server, or http://localhost:9000 at the end of an SSH tunnel (ssh -L 9000:localhost:9000 host.example.com)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack answers at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the billing interface, and answers in XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users can be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack itself listens on port 9000, in plain http: it needs a TLS proxy before it, or an SSH tunnel to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are those configured on the server for the billing interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials were not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy changes the Accept header. HostingStack carries requests out and answers none of them: let it pass as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is that of the server, such as https://host.example.com; /api/billing/v1/user is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not HostingStack&apos;s billing interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message>
        <source>HostingStack has no user with the address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user with the address %1, but with another name or plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that was made is lost: have a new one made (New password…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not in the list any more: deleted, perhaps by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed was not kept. Compare the user with what you wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you wanted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1, you wanted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is in the list as before: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is also how HostingStack refuses an address that a deleted user had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changes are there: HostingStack stores them one by one. Edit the user again for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack does not tell whether the password was changed. Setting it once more does no harm: the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not in the list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user with this address already: %1 (%2). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not there any more. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is somebody else by now, or the address was changed. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is suspended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is active already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user of HostingStack is the customer, who signs in with the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack has no orders: what is done is done at once. See the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack&apos;s interface does not list plans. Their numbers stand in its control panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the id of one user: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has 6 to 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blanks before or after the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is one line without tabs and control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is XML, but not a complete answer of HostingStack&apos;s billing interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of users has no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has a user without an id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack reports an error without saying which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack does not take this e-mail address. It is in use, was in use by a user who was deleted, or is not written as the server wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack has no such user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack does not take this password: it must have 6 to 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack does not take this name: it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack&apos;s answer has no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack answered with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the user was like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was changed, but the user already uses more than it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, with a warning of HostingStack: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user was changed at HostingStack since the form was opened. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number in HostingStack&apos;s control panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number in HostingStack&apos;s control panel. In use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user signs in with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have one made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack tells it once; you hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 128 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the welcome mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From HostingStack to the address above. The password does not stand in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack does not check the number of the plan. An e-mail address can never be used for a second user, also after the first was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present password of %1 stops working at once. HostingStack sends no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1, %2, is deleted with everything in the account. The e-mail address cannot be used again. The list holds administrators too and does not tell them apart: compare the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HostingStack takes ASCII letters only: write the part after @ in its xn-- form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is in the list as deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message>
        <source>The answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a web page, not data: a proxy or a sign-in page stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is nested deeper than %1 levels and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not complete JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The answer holds %n item(s) where one was expected.</source>
        <translation>
            <numerusform>The answer holds %n item where one was expected.</numerusform>
            <numerusform>The answer holds %n items where one was expected.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer (%1) lacks: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has more than %1 values and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer lists more than %1 records and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LuxCloud</name>
    <message>
        <source>Another entry of the journal made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud gets everything that stands in this form, in place of what it has. It cannot be asked what that is: the form shows what is known here. A field that is left empty may become empty at LuxCloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact for billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact for technical matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 is free could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud has no list of customers: the id it gives is kept here, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which contacts there are; it is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not mail the password: hand it over yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its domain: name@domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1. LuxCloud does not mail the password: hand it over yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud asks for it, also of resellers. There is no way to reset a password without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an empty present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1. LuxCloud mails nothing: hand the new password over yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line break or control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the country code in digits alone, such as 352.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it with its domain: name@domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is “%1” where “%2” was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud reported success (HTTP %1), but its answer does not say what was done. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud answered HTTP %1 with an error: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names another id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud says that the password was changed, but answered with HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was accepted; its subscription is not told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted; LuxCloud did not tell the new state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names neither id nor state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the credentials of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reseller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages customers: /customers/ACCOUNT_ID/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages its own account: /my/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From LuxCloud; sent as X-AUTH-USERNAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From LuxCloud; sent as X-AUTH-PASSWORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From LuxCloud; sent as X-AUTH-TOKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path for enabling service users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for disabling; for servers that do not know the documented one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last states of orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud&apos;s words, with commas between. An order in such a state is not asked for any more. The document names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before nothing found means nothing done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud may still be working on a request whose answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud takes user name, password and token with every request. It has no list of customers and orders: this console keeps what it created, what is imported, and what is added by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not offer this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not in memory any more. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password holds a line break or another character that cannot be sent. Enter another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many to add, or with a minus how many to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product and a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain name looks like company.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of this cannot be used with this connection: it is empty or was made by a connection of the other role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud did not accept the credentials of %1: user name, password or token is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not allow this to the credentials of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not know this (HTTP 404): it is gone, the id is wrong, or this server does not offer the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not offer this call (HTTP 405).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud refused: it contradicts what is there (HTTP 409).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud wants fewer requests for a while. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud answered with HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code of the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits alone, without + and leading zeros: 352</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of this connection is empty or holds a line break or another control character, and was not sent. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not list the subscriptions of this customer (HTTP %1). That does not mean that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (user name %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud deletes the subscription with everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not tell prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document spells this path with “serviceUser” and its neighbours with “serviceUsers”: “Enable by the other path” is offered for this service user now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My account (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not tell anything about an account. Shown is what is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud services, by their CSL interface 1.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the version of the interface: https://api.luxcloud.net/1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud lists no products. Enter the id it gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud did not list its products. Enter the id it gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud names no periods of this product. Enter the id it gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud did not tell the periods of this product. Enter the id it gave you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud lists neither orders nor, here, the subscriptions of a customer: ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there was before the order is not known. Compare the subscriptions with what you ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another product, period or domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription is there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has no new subscription that fits. LuxCloud may have accepted the order all the same: a subscription can come later. Check again, or ask LuxCloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new subscriptions fit. Compare them and decide whether one is yours.</source>
        <translation>
            <numerusform>%n new subscription fits. Compare it and decide whether it is yours.</numerusform>
            <numerusform>%n new subscriptions fit. Compare them and decide whether one is yours.</numerusform>
        </translation>
    </message>
    <message>
        <source>LuxCloud does not know the subscription any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription has the product and period that were ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription does not have the product and period that were ordered. LuxCloud may have accepted the order all the same: check again later, or ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before, %2 ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription has the quantities that were ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription does not have the quantities that were ordered. LuxCloud may have accepted the order all the same: check again later, or ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state has changed as was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state is the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud&apos;s document does not explain its states: judge by the word. Doing it again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not list this service user any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service user is there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service users are new. Decide whether one is yours.</source>
        <translation>
            <numerusform>%n service user is new. Decide whether it is yours.</numerusform>
            <numerusform>%n service users are new. Decide whether one is yours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user name %1 is still free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name %1 was free and is taken now: the user is there. LuxCloud tells its id to nobody who asks; ask its support for it and add the user by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name %1 is taken, but perhaps it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud has no list of customers that could be looked through. Ask it whether %1 is there, and add the customer by its id. Creating it again may make a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not tell which password counts. Try to sign in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud cannot be asked for this. Doing the same again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud answers at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, password and token are accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products can be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions can be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating and ordering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare user name, password and token with what LuxCloud gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address should end with the version of the interface: https://api.luxcloud.net/1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refused, but not confirmed either</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message>
        <source>The document names this list without describing it. Product and period ids can be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are listed customer by customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>The document names this list without describing it. Subscriptions can be added by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test changes nothing. What the credentials may do shows when it is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check hosted domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order with a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check service user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password of a service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable service user by the other path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable by the other path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List service users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud has no list of customers. Shown are those that were created here, imported, or added by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud lists subscriptions customer by customer: see the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one that is not in the list. Counts instead of the choice above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered once there is a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not tell prices: what this costs stands in your contract with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not tell how many there are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order also when the domain cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, or with a minus remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud names no resources of this subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product or enter its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a period or enter its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what the subscription has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer (%1) lacks: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud&apos;s own word. Its document does not list the states of orders; which of them are the last can be entered in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 is free could not be checked. Nothing was sent. “Order also when the domain cannot be checked” in the form lets it pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscription was changed at LuxCloud since the form was opened. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud does not know this subscription any more. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer names no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud answered “%1”, which its document does not list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud answered with something other than what was asked for (%1 instead of %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its product is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s) may be the one, but LuxCloud does not tell everything about them. Check again, or compare and decide.</source>
        <translation>
            <numerusform>%n new subscription may be the one, but LuxCloud does not tell everything about it. Check again, or compare and decide.</numerusform>
            <numerusform>%n new subscriptions may be the one, but LuxCloud does not tell everything about them. Check again, or compare and decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>LuxCloud has the subscription as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud still has the subscription. It may have accepted the deletion all the same: check again later, or ask it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud has no list of orders. Shown are those that were placed here, imported, or added by id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LuxCloud has no list of users. Shown are those that were created here or added by id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RackNap</name>
    <message>
        <source>The token of the connection may have been rejected: enter a new one (Connections &gt; Edit) and test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap answered with HTTP %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap answered with the error %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was made, but RackNap did not tell its number. Find it in RackNap&apos;s panel and add the service here by that number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s answer (HTTP %1) does not say whether this was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From RackNap&apos;s Authentication API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters such as USD. Shown beside amounts, never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s document does not say. Try another when every call is answered as if fields were missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multipart form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is sent in this header alone, as Bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s own number, wanted when a plan is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the main venture. What new services begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan read by the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap has nothing else that can be read to try the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s interface lists nothing: customers and services are known here by the numbers that you enter, and by what is made in this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap does not offer this here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the service, its dates and its amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the amounts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 for %3, %4, first payment %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the service is not one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of the service to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the numbers of the plan and of the currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s interface cannot be asked whether the service was made. Look in its panel, among the services of customer %1, before you make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle this as done and enter the number of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again after some minutes, then settle this as not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s interface cannot be asked for the state of service %1. Look in its panel whether the service is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First plan price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring plan price, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsuspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsuspend service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminate service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud VPS details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud VPS details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the service is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s interface lists no customers. Shown are those that were noted in this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s interface lists no services. Shown are those that were made or noted in this console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s interface has no orders: a service is made at once. See the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s interface lists no plans. A single one can be read by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s interface knows no users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try again, switch the filling in off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s answer about the plan has nothing that looks like its name, price or cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from the plan: %1. Compare it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap, by its product and service interface (API v2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of your panel, such as https://panel.example.com, with or without /api/v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap answers at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and services can be listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap was not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1: this is not RackNap&apos;s interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is that of your panel, such as https://panel.example.com; /api/v2 is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not RackNap&apos;s interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new token. It is sent as “%1: Bearer …”, which is a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not complained about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If RackNap misses fields that were sent, choose another way of sending. If it does not know plan %1, enter one that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what RackNap documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s interface has no lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customers and services by their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap answered with nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap&apos;s id of an existing subscription, such as 618e16ad6764</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the main venture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in name, price and cycle from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the plan. What is found is only proposed: the answer is not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from registration and cycle, to the end of a shorter month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normally the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five amounts are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge amounts although the cycle is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have checked the amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RackNap charges what is sent here; it does not look up prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“amount”: the recurring amount, by the words of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“recuring_amount”: the purchase amount, by the words of the document. It looks as if it had swapped the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring plan price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1 ends at once, and RackNap has no call that brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the number of the service that would be terminated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, - and _ only, such as 618e16ad6764.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the day of registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was confirmed for another plan, cycle or amount. Check them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle is free, but the amounts are not 0. Enter 0, or switch this on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has more values. The first %1 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>%1 But it is not known when it was sent, and %2 may still be working on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 may still be working on it: check again in %n second(s).</source>
        <translation>
            <numerusform>%1 %2 may still be working on it: check again in %n second.</numerusform>
            <numerusform>%1 %2 may still be working on it: check again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>XmlReading</name>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is written in an unknown encoding: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has bytes that are not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has a DOCTYPE and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has a tag of more than %1 characters and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has a text of more than %1 characters and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is nested deeper than %1 levels and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has more than %1 elements and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ends in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not well-formed XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a web page, not data: a proxy or a sign-in page stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last tag of the answer lacks its slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML declaration of the answer is not well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer (%1) lacks: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XmlWriting</name>
    <message>
        <source>“%1” holds a character that cannot be sent, such as a line break or a control character.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::AboutDialog</name>
    <message>
        <source>Purveyor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One console for cloud and hosting resellers. No account, no telemetry: it talks to your vendors and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ActionRunner</name>
    <message>
        <source>Read-only: unlock to change anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not offered here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection of this run is switched off or was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2…</source>
        <extracomment>menu entry for several things; %1 is what is done (&quot;Suspend service&quot;), %2 for how many (&quot;12&quot;, &quot;all 12&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ActivityDetails</name>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check could not decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local price list of %1, without tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <extracomment>an entry of the journal whose contents a person had erased</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that no entry of the journal was changed or removed since it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be verified: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: no entry was changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest of %1; scroll down for older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has this outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries are not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed from this workstation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every order, edit and mail that this console sends is written down here before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last requests of this run, reads too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln entries</source>
        <translation>
            <numerusform>Export %Ln entry</numerusform>
            <numerusform>Export %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln entries</source>
        <translation>
            <numerusform>Export %1 of %Ln entry</numerusform>
            <numerusform>Export %1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (filter: %2)</source>
        <extracomment>%1 is &quot;Export 37 of 408 entries&quot;, %2 what was filtered by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has %1 entries. The older ones are not loaded and not in the file: scroll down to the end of the list first if you want them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 of the journal is missing: it was removed behind the console&apos;s back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was changed behind the console&apos;s back: its event %2 of %3 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the whole journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift hand-over…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::AddByIdDialog</name>
    <message>
        <source>Add a customer by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a subscription by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an order by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes at the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one, by id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is switched off or cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be an id at %1. Enter it as %1 shows it, and nothing around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the list already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered here</source>
        <extracomment>a state: nobody but the person who typed it has told of this thing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells nothing about a single user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows nothing under this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as you entered it and marked so, with the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ApiJob</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Application</name>
    <message>
        <source>The profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purveyor is running already and does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has this profile open (process %1). Two at once could place an order twice, so this one ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last run left could not be put in order, so nothing is changed at any vendor until Purveyor is started again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Book</name>
    <message>
        <source>The connection is switched off or cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::BulkDialog</name>
    <message>
        <source>What is to be done, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other, each with an entry of its own under Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n selected</source>
        <translation>
            <numerusform>%1: %n selected</numerusform>
            <numerusform>%1: %n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: go on</source>
        <extracomment>title of a dialog; %1 is what is done (&quot;Suspend service&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes for all of them. What stands there already is that of the first; what you do not change stays with each as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing further is begun; what is under way is waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at each of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers pay: %1</source>
        <extracomment>%1 is a sum such as &quot;USD 12.00 + EUR 3.00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pay: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs is unknown: neither the vendor nor a price list tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not known for %Ln of them</source>
        <translation>
            <numerusform>not known for %Ln of them</numerusform>
            <numerusform>not known for %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be done</source>
        <translation>
            <numerusform>%Ln to be done</numerusform>
            <numerusform>%Ln to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln begun before, and not begun again</source>
        <translation>
            <numerusform>%Ln begun before, and not begun again</numerusform>
            <numerusform>%Ln begun before, and not begun again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>how many rows ended how: %1 is a number, %2 a word such as &quot;Refused&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not begun waits for you: go on, stop the run, or close and come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything: the table says of each row what became of it, and Activity has the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1”</source>
        <translation>
            <numerusform>%Ln row of “%1”</numerusform>
            <numerusform>%Ln rows of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) of a file</source>
        <extracomment>title of a dialog; %1 is what is done (&quot;New customer&quot;), %n how many lines of a file say so</extracomment>
        <translation>
            <numerusform>%1: %n line of a file</numerusform>
            <numerusform>%1: %n lines of a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::BulkFile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>heading of a column: %1 is the title of a part of a form, %2 the name of a field in it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun before, on %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::BulkModel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::BulkPlan</name>
    <message>
        <source>It could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is switched off or was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not offered for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is entered for one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its price is not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::BulkRun</name>
    <message>
        <source>Being looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done</source>
        <extracomment>one row of many: its turn is still to come</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no “%1” that could be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether it was done for “%1”. It is not sent again; look into it under Activity, or go on with the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer for “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read.</source>
        <extracomment>%1 is the name of a field, %2 what stands in a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::BusyList</name>
    <message>
        <source>Work in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work in progress</source>
        <translation>
            <numerusform>%n piece of work in progress</numerusform>
            <numerusform>%n pieces of work in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::CellText</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::CertificateDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server may be answering in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the SHA-256 fingerprint, by telephone for example, and compare it with the one above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I compared the fingerprint and it is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted for the connection %1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ClientDirectory</name>
    <message>
        <source>This is not a web address such as https://host/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain a user name or password, “?” or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://. Plain http would send the credentials readable to everyone on the way: put a TLS proxy in front of the server, or reach it through an SSH tunnel to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::CodeEditor</name>
    <message>
        <source>Use the proposed text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No JSON yet, line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 what a parser found wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::CommandLine</name>
    <message>
        <source>Folder of the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep secrets in memory only, not in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the simulated vendors whose addresses are in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One console for cloud and hosting resellers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a crash leave a picture of the memory, secrets included: for developers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which version this is, and of what.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionDetails</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the vendor offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of its document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the secret is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory, for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never written to a file or a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the program ends it is gone and has to be entered again. It is never written to a file or a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one trusted by you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <extracomment>%1 is a state (&quot;No connection&quot;), %2 a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets go to this computer&apos;s keychain, never to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here: secrets are kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vendor is not built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing. The test only reads: nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not take the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not give the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then save. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionForm</name>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this account is called in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for answers to orders and changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the vendor&apos;s usual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the pinned certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionState</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is read or sent until you have looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this computer&apos;s network and at the address under Edit…; otherwise the vendor cannot be reached at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionTestPanel</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection cannot be used: look at its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested since the program was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test only reads: nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, took %2. The test only reads: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The test only reads: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not listed</source>
        <extracomment>of customers, at a vendor that lists none; short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept here</source>
        <translation>
            <numerusform>%Ln kept here</numerusform>
            <numerusform>%Ln kept here</numerusform>
        </translation>
    </message>
    <message>
        <source>This vendor lists no customers. Those that were made or added here are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <extracomment>column head: when the vendor answered last</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection is one account at one vendor. Its colour marks the whole window when it is chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the address of the vendor&apos;s interface and a key for it. The key goes into this computer&apos;s keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln connection(s)</source>
        <translation>
            <numerusform>Export %Ln connection</numerusform>
            <numerusform>Export %Ln connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys and passwords are never in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Country</name>
    <message>
        <source>Andorra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonaire, Sint Eustatius and Saba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Virgin Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::CreateFromFileDialog</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not in the file stays as the form has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line of the file is made at the vendor, like a form filled in by hand. The first line names the columns. A line that was made before is not made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>what is done and where: &quot;New customer · CloudBlue&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty file whose columns need no explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen what becomes of each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be made there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor did not give the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the line that names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line says anything in the chosen columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be asked what was made before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Csv</name>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line %1 something stands behind a closing quotation mark. A quotation mark inside a quoted cell is written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 MiB; at most %2 MiB are read. Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 columns; at most %3 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 rows (line %2); no more are read. Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as “CSV UTF-8” in the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not UTF-16, as the file says it is. It may be damaged or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has a NUL character: this is no text file, or UTF-16 that does not say so. Save it as “CSV UTF-8” in the program it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::CsvSaver</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Customer</name>
    <message>
        <source>Customer %1</source>
        <extracomment>one whose name is not known; %1 is its number or id</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::CustomerDetails</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriptions could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscriptions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done for this customer from this workstation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subs</source>
        <extracomment>tab, short for subscriptions</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue onboarding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status at the vendor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::CustomerModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subs</source>
        <extracomment>column head: number of subscriptions, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches “%1” in “%2”.</source>
        <extracomment>%2 are the states that were chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading customers from %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln customer(s)</source>
        <translation>
            <numerusform>Export %Ln customer</numerusform>
            <numerusform>Export %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln customer(s)</source>
        <extracomment>%1 is the number of rows in view</extracomment>
        <translation>
            <numerusform>Export %1 of %Ln customer</numerusform>
            <numerusform>Export %1 of %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Onboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, first user and first subscription, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboard a customer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::DemoConnection</name>
    <message>
        <source>%1 does not name a sandbox on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::DetailsPane</name>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was just entered was still being looked up. Look at what came of it, then press %1 again.</source>
        <extracomment>%1 is a key: &quot;Ctrl+Return&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form could not be brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Differences</name>
    <message>
        <source>Price for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on your cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on top of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax on top of your cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: your cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::DiscardDialog</name>
    <message>
        <source>Discard what was typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was sent or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Disclosure</name>
    <message>
        <source>%1, unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::EntityAnnotations</name>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a note, and when: &quot;maria, today 10:42&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label was not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label was not removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::EntityDetails</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read again from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read from %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a file %1; %2 has not confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand %1; %2 has not confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last learnt of it %1.</source>
        <extracomment>%1 is &quot;3 days ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Environment</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the vendor&apos;s test system. Nothing is billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendors are simulated on this computer. Nothing is ordered or billed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::EvidenceList</name>
    <message>
        <source>%1 · %2</source>
        <comment>what happened · detail</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ExportDialog</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In view (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel needs the mark to read letters such as ä. Some programs stumble over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ExportJob</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ExportTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status at the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total (number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::FieldCheck</name>
    <message>
        <source>Enter a day that exists in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer offered. Choose another one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many to add, or with a minus how many to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch this on to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten this to %1 characters; it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blanks: an e-mail address has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address looks like name@company.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number looks like 1(888)1234567 or +49 30 1234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the domain name alone, without http:// and path: company.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain name looks like company.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address looks like https://company.com/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has at most %2 decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number, digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number such as 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::FieldText</name>
    <message>
        <source>yes y on true x</source>
        <extracomment>words for &quot;on&quot; in a cell of a file, all lower case, with blanks between them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no n off false</source>
        <extracomment>words for &quot;off&quot; in a cell of a file, all lower case, with blanks between them</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::FileExportDialog</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make formulas harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet would run a cell that begins with =, +, − or @. Such cells get an apostrophe in front; numbers stay numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the rows should be written to: a folder and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be replaced by the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::FileField</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::FilterButton</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter and what it lets through, such as &quot;Status: Active&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::FlowTabs</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::FormRow</name>
    <message>
        <source>%1, required</source>
        <extracomment>for assistive technology, behind the name of a field that must be filled</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::FormSession</name>
    <message>
        <source>This connection was changed or removed meanwhile. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing to see the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct “%1” to see the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in this form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::FormView</name>
    <message>
        <source>More fields…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::HandOverDialog</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is waiting to be handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made it with “%2” for %3. Nobody else has it: pass it on, then say so.</source>
        <extracomment>%1 is the name of a connection, %2 what was done (&quot;New user&quot;), %3 for whom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes from the clipboard after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Handed over” deletes it here for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It goes from the clipboard after %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not take it. It is gone when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here. It is gone when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::HttpTrace</name>
    <message>
        <source>[no longer kept]</source>
        <extracomment>in the place of a text that was shown before</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ImportColumns</name>
    <message>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>%1 is what stands in the second line of the file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column: no row can be imported without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column of the file says what?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ImportDialog</name>
    <message>
        <source>Import from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you click Import, and nothing changes at the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty file whose columns need no explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is left out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the line that names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is switched off or cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>a state: nobody but the imported file has told of this thing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known and updated</source>
        <translation>
            <numerusform>%Ln known and updated</numerusform>
            <numerusform>%Ln known and updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty line(s)</source>
        <translation>
            <numerusform>%Ln empty line</numerusform>
            <numerusform>%Ln empty lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out. Save them with the reasons, mend them, and import that file.</source>
        <translation>
            <numerusform>%Ln line was left out. Save it with the reason, mend it, and import that file.</numerusform>
            <numerusform>%Ln lines were left out. Save them with the reasons, mend them, and import that file.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an id nobody knows what a row is about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ImportFileJob</name>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ImportModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ImportPlace</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what the vendor does not list: the rows of the file are shown in this console from then on, marked as imported. The first line of the file names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ImportPlan</name>
    <message>
        <source>The line has %1 cells, the head %2. A cell with the delimiter in it must be quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are read as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a customer at this vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be an id at this vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same id stands in line %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::IntentFlow</name>
    <message>
        <source>Another step of the same action could not be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done, but the next step could not be written down and was not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone together with the step before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before it was not confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Journal</name>
    <message>
        <source>A new action starts as a draft or held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while it was sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended; the password typed for this is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was restored that was made before this was sent or undone: nobody here knows which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::JournalExportDialog</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all events, requests and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries, older ones than the list shows too. Passwords and keys are not in the journal and so not in the file; names and addresses of customers are.</source>
        <translation>
            <numerusform>%Ln entry, also when the list does not show it. Passwords and keys are not in the journal and so not in the file; names and addresses of customers are.</numerusform>
            <numerusform>All %Ln entries, older ones than the list shows too. Passwords and keys are not in the journal and so not in the file; names and addresses of customers are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written</source>
        <translation>
            <numerusform>%Ln entry written</numerusform>
            <numerusform>%Ln entries written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::JournalExportJob</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::JournalModel</name>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <extracomment>an entry of the journal whose contents a person had erased</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::JournalReader</name>
    <message>
        <source>What is stored of this is not what was written down when it was placed: somebody or something else changed the file. It is not sent. Undo it and place it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::LabelChip</name>
    <message>
        <source>Label %1: remove</source>
        <extracomment>%1 is a label that a clerk gave</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Remove with the cross or the Delete key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::LabelStrip</name>
    <message>
        <source>Add label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Ledger</name>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>a state: nobody has told it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ListPage</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>rows shown of rows known: &quot;37 of 12,408&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all connections were read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short: the vendor has more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection is one account at one vendor. Add yours to see its customers, subscriptions and orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch one on under Connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered: it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections answered: they have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is what to do (&quot;New customer…&quot;), %2 the connection
----------
%1 is a number, %2 the connection they are at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (filter: %2)</source>
        <extracomment>%1 is &quot;Export 37 of 12,408 customers&quot;, %2 what was filtered by</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is being read: rows that come later are not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part only those known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections that can be asked answered: they have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %Ln selected…</source>
        <translation>
            <numerusform>For %Ln selected…</numerusform>
            <numerusform>For %Ln selected…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be done with all of these together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the rows of a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>%Ln row selected.</numerusform>
            <numerusform>%Ln rows selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name nothing in view: %1</source>
        <translation>
            <numerusform>%Ln line names nothing in view: %1</numerusform>
            <numerusform>%Ln lines name nothing in view: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the rows of a CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create from CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line of the file is made at the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to this console from then on; nothing changes at the vendor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ListTroubles</name>
    <message>
        <source>Showing what was known at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 cannot be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a certificate that is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is read or sent until you have looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something may be missing in the list of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not list these itself, and this computer could not keep what was done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to wait until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the secret cannot be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no connection since %2.</source>
        <extracomment>%1 are connections, %2 a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 of %2 connections.</source>
        <extracomment>both are numbers, %1 at least 2: &quot;No answer from 3 of 4 connections.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 connections cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being tried right now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::LoadingLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::LocalText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>day, month and year, for QDate::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>month, day and year where the month comes first, for QDate::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::LockScreen</name>
    <message>
        <source>Purveyor is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten? Quit, remove the entry “%1” of Purveyor from the keychain of your desktop session and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is asked for what is needed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden after a while without input. What was under way goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That was not the passphrase. The next one can be tried in %n second(s).</source>
        <translation>
            <numerusform>That was not the passphrase. The next one can be tried in %n second.</numerusform>
            <numerusform>That was not the passphrase. The next one can be tried in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::LockSettings</name>
    <message>
        <source>This computer offers no keychain to keep the passphrase in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits to be unlocked: do so and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refuses access; perhaps it is locked. Unlock it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reports an error. Save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without input</source>
        <translation>
            <numerusform>%n minute without input</numerusform>
            <numerusform>%n minutes without input</numerusform>
        </translation>
    </message>
    <message>
        <source>Hides all windows until the passphrase is typed: a screen for passers-by. Nothing is encrypted, and the files of the profile stay as readable as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters. If you forget it: quit, remove the entry “%2” of Purveyor from this computer&apos;s keychain and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enter %n character(s) or more.</source>
        <translation>
            <numerusform>Enter %n character or more.</numerusform>
            <numerusform>Enter %n characters or more.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run keeps secrets for the session only, and the passphrase belongs into the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the list yet: the list is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the list, and that cannot be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Done.</source>
        <extracomment>after something was done; %1 is what takes it back (&quot;Resume&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Done, but its id was not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Undone, nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Not sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. We do not know whether it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held that could be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New on this page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo what is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-&amp;only on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the &amp;journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not backed up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout Purveyor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Done. A password waits to be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the list as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row to export here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd by id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added by id here: the vendor lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import from CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported here: the vendor lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Onboard a customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do for all se&amp;lected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several rows first: Shift and the arrow keys, or Ctrl+A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up &amp;workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resto&amp;re workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hift hand-over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Accepted as order %2.</source>
        <extracomment>the vendor took an order, and is not done with it: %2 is its number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;pport bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n old entry(ies) of the journal forgot what they said.</source>
        <translation>
            <numerusform>%n old entry of the journal forgot what it said.</numerusform>
            <numerusform>%n old entries of the journal forgot what they said.</numerusform>
        </translation>
    </message>
    <message>
        <source>Old entries of the journal were not forgotten: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;ck now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Held until %2.</source>
        <extracomment>%2 is a time: &quot;10:42:17&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Done, with a warning: %2</source>
        <extracomment>%2 is what the vendor warns of</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::MemberList</name>
    <message>
        <source>admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No users yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n needs attention</numerusform>
            <numerusform>%1, %n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::NoteBlock</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you and your colleagues here; no vendor sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A note has at most %n character(s).</source>
        <translation>
            <numerusform>A note has at most %n character.</numerusform>
            <numerusform>A note has at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Noted</name>
    <message>
        <source>Customer id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status at the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan or product id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OnboardingDialog</name>
    <message>
        <source>1. Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. First user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. First subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboard a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done stays done. Continue at any time from the customer&apos;s record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection takes a new customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the connections in view offers to make a customer or a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboard %1</source>
        <extracomment>title of a dialog; %1 is the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after the step before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held. Nothing has left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to %1 by itself. Undo takes it back before anybody sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer may take minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether %1 did this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will be sent again. It goes on here once this is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle with a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a draft: it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. Nothing has left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped right before it was sent. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: it was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct and send again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the customer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the password…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OnboardingFacts</name>
    <message>
        <source>The vendor did not tell which customer it made. Find it in the list and continue from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OnboardingFlow</name>
    <message>
        <source>The connection is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no new customers through this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 makes no users of a customer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no orders for a customer here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OpenProblemDialog</name>
    <message>
        <source>The journal was written by a newer Purveyor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only record of what was ordered from this computer. Nothing is changed before you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it aside and start a new one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entries are not in the backup and would be lost from the journal:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present file cannot be read completely: there may be more. It is kept beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present file is kept beside the new one under another name. The new journal knows nothing of what was ordered before: look at the vendor before you order something again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new journal was made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OperationBar</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OperationDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>title of a dialog; %1 is what is done (&quot;Edit customer&quot;), %2 the name of the customer, user, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Type “%1” to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exact request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for %1 s with Undo, then sent to %2 once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is needed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form cannot be filled in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>one changed field: name, value before, value after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in this form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OrderDetails</name>
    <message>
        <source>Open the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s own totals in its list disagree with these figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1. The lines are read with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures are told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OrderDialog</name>
    <message>
        <source>%1 for %2</source>
        <extracomment>title of the order dialog; %1 is &quot;New order&quot;, %2 the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exact request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read anew: what was proposed before may be for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for %1 s with Undo, then sent to %2 once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1 once, without a hold time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading plans and payment methods…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not give what an order needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, cost and margin stand here as soon as the form is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated %1 · checked again when you place it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was not placed. Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has an order like this one already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, placed %2 by %3: %4. The new one was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and cost are not told by this vendor before the order, and your price list cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and cost are not told by this vendor before the order. With a price list of your own, imported under Connections, they stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place order · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was not placed here, but it was seen at %3: %4. The new one was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vendor tells no price before the order. What a price list of your own says stands here as soon as the form is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not estimate this order, and without that it is not placed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OrderFacts</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OrderFigures</name>
    <message>
        <source>What is ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exact request and its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirms the estimate: price %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s own totals in its list disagree with these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1 tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated %1, checked again right before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was when it was placed, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures are told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OrderList</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With payment orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders the vendor makes beside the real ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the order for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see Activity</source>
        <translation>
            <numerusform>and %n more, see Activity</numerusform>
            <numerusform>and %n more, see Activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need you</source>
        <translation>
            <numerusform>%n order needs you</numerusform>
            <numerusform>%n orders need you</numerusform>
        </translation>
    </message>
    <message>
        <source>No order matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order matches “%1” in “%2”.</source>
        <extracomment>%2 are the states that were chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading orders from %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln order(s)</source>
        <translation>
            <numerusform>Export %Ln order</numerusform>
            <numerusform>Export %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln order(s)</source>
        <extracomment>%1 is the number of rows in view</extracomment>
        <translation>
            <numerusform>Export %1 of %Ln order</numerusform>
            <numerusform>Export %1 of %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::OrderModel</name>
    <message>
        <source>The vendor&apos;s own figures for this order disagree in its list. They are shown as sent; open the order for its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tax?</source>
        <extracomment>a mark on an amount: the vendor&apos;s figures contradict each other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OrderPage</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state could not be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state is being asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells no order that could be followed: with this it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::OrderSteps</name>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::PagedJob</name>
    <message>
        <source>The vendor repeats a page of this list, so the list could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s list does not end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Period</name>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::PersonCard</name>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and users with the same e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::PersonPage</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 at %3</source>
        <extracomment>%1 is an e-mail address, %2 &quot;3 records&quot;, %3 &quot;2 connections&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody with this e-mail address is known here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The service users of %Ln subscription(s) are not shown here.</source>
        <translation>
            <numerusform>The service users of %Ln subscription are not shown here.</numerusform>
            <numerusform>The service users of %Ln subscriptions are not shown here.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln record(s)</source>
        <translation>
            <numerusform>Export %Ln record</numerusform>
            <numerusform>Export %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Status at the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same e-mail address is taken for the same person. Nothing is merged: each record stays with its connection. Users of other customers are found once these were opened here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::PersonRecords</name>
    <message>
        <source>admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renews %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::PriceListDialog</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you charge and what you pay, for what the vendor does not tell before an order. The first line of the file names the columns: product (the id that the vendor uses), name, period, price, cost, currency and valid_from. Prices are for one and without tax; a cell that is empty is shown as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you click Import, and nothing changes at the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the file does not name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the line that names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln price</numerusform>
            <numerusform>%Ln prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln line(s) are shown.</source>
        <translation>
            <numerusform>The first %Ln line is shown.</numerusform>
            <numerusform>The first %Ln lines are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln price(s)</source>
        <translation>
            <numerusform>Import %Ln price</numerusform>
            <numerusform>Import %Ln prices</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with these columns and one line as an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is left out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is wrong, to be mended in the whole list: an import takes the place of the list before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This replaces the list of %Ln price(s) imported %1 from %2.</source>
        <extracomment>%1 is when, %2 the name of a file</extracomment>
        <translation>
            <numerusform>This replaces the list of %Ln price imported %1 from %2.</numerusform>
            <numerusform>This replaces the list of %Ln prices imported %1 from %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in that list and not in this file has no price afterwards. Orders that were placed keep the figures they were placed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace by %Ln price(s)</source>
        <translation>
            <numerusform>Replace by %Ln price</numerusform>
            <numerusform>Replace by %Ln prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::PriceListPanel</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For price, cost and margin before an order, where the vendor does not tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s), imported %1 from %2</source>
        <extracomment>%1 is a day, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%Ln price, imported %1 from %2</numerusform>
            <numerusform>%Ln prices, imported %1 from %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the price list of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that were placed keep the figures they were placed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list was not removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove price list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::PricePlan</name>
    <message>
        <source>“%1” is no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price or cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more cells than columns: is an amount with a comma not in quotation marks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a price nor a cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no currency code such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same product, period and day stand in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could be two amounts: write it without separators of thousands, and not with three decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example: replace this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ProbeChecks</name>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 passed, %3 failed, %4 not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 passed, %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 passed, %3 not tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ProfileLock</name>
    <message>
        <source>The other window does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of the profile %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ProgressItem</name>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>done / total</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::QuantityEditor</name>
    <message>
        <source>in total</source>
        <extracomment>behind the new total of a resource: &quot;2 in total&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now %2 = %3 afterwards</source>
        <extracomment>%1 the present number, %2 the change with its sign, %3 the result</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 included + %2 additional</source>
        <extracomment>what a total is made of</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::QuestionDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>title of a dialog; %1 is what is asked (&quot;Is the domain free?&quot;), %2 the name of the customer, user, …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This only reads: nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be asked now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is needed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::QuitDialog</name>
    <message>
        <source>Quit now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) are on the way. Without the answer nobody here knows what became of them: they are shown as unknown at the next start and can be looked up then.</source>
        <translation>
            <numerusform>%n write is on the way. Without the answer nobody here knows what became of it: it is shown as unknown at the next start and can be looked up then.</numerusform>
            <numerusform>%n writes are on the way. Without the answer nobody here knows what became of them: they are shown as unknown at the next start and can be looked up then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) are held. They are not sent, and wait for you at the next start.</source>
        <translation>
            <numerusform>%n write is held. It is not sent, and waits for you at the next start.</numerusform>
            <numerusform>%n writes are held. They are not sent, and wait for you at the next start.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::QuotePanel</name>
    <message>
        <source>Asking for price and cost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused to estimate this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price and cost from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order loses money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your net cost is %1 above the customer&apos;s net price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s own figures disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net and tax do not add up to the total it sent. The figures are shown as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin is net: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told by this vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per line, in %1</source>
        <extracomment>head of the first column of a price table; %1 is a currency code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price for
the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You earn less with this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is given back %1 more than you are, net. A minus is money that is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local price list of %1, without tax: this vendor tells no figures before the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price: local price list of %1, without tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your cost: local price list of %1, without tax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>in the place of an amount that neither the vendor nor the price list tells</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the journal of this console, and sent to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Redaction</name>
    <message>
        <source>[%1 bytes of %2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::RemoveConnectionDialog</name>
    <message>
        <source>Remove the connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secrets go from the keychain, and what was read from it goes from this computer. Nothing changes at the vendor. The activity keeps what was done.
Type “%1” to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the connection, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not give up the secret; the connection is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is still needed, nothing was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) through it are held, being sent or unknown. Settle them under Activity: without the connection nobody can check what became of them.</source>
        <translation>
            <numerusform>%n change through it is held, being sent or unknown. Settle it under Activity: without the connection nobody can check what became of it.</numerusform>
            <numerusform>%n changes through it are held, being sent or unknown. Settle them under Activity: without the connection nobody can check what became of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service user(s)</source>
        <translation>
            <numerusform>%n service user</numerusform>
            <numerusform>%n service users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept only here, because the vendor does not list them, and removed with it: %1.</source>
        <extracomment>%1 is a list such as &quot;12 customers, 3 subscriptions&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the labels of %n thing(s)</source>
        <translation>
            <numerusform>the labels of %n thing</numerusform>
            <numerusform>the labels of %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a price list of %n line(s)</source>
        <translation>
            <numerusform>a price list of %n line</numerusform>
            <numerusform>a price list of %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Written here by you, and removed with it: %1.</source>
        <extracomment>%1 is a list such as &quot;2 notes, a price list of 12 lines&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this vendor: erase what the journal tells of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the earlier &amp;backups, too: they still tell of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, orders, requests and answers go from the journal. That something was done, when and by whom stays, marked as erased, and Verify still passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new backup is made once the journal has forgotten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was forgotten and nothing removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is removed, but an earlier backup is still there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::RequestView</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… cut here: %1 more characters</source>
        <comment>end of a long request</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::RestoreDialog</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journals (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup holds the journal, the connections without their secrets, your notes, labels and price lists. What is there now is kept beside it under another name. Nothing changes at any vendor: what was ordered since the backup stays ordered, only this console would not know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that would go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes and opens again with the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are not in the backup and would go:</source>
        <translation>
            <numerusform>%Ln entry is not in the backup and would go:</numerusform>
            <numerusform>%Ln entries are not in the backup and would go:</numerusform>
        </translation>
    </message>
    <message>
        <source>The present file cannot be read completely: there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restore and lose %Ln</source>
        <translation>
            <numerusform>Restore and lose %Ln</numerusform>
            <numerusform>Restore and lose %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln write(s) are on the way: wait for the vendor&apos;s answer.</source>
        <translation>
            <numerusform>%Ln write is on the way: wait for the vendor&apos;s answer.</numerusform>
            <numerusform>%Ln writes are on the way: wait for the vendor&apos;s answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ResultView</name>
    <message>
        <source>Everything that was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 lines are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::RetentionDialog</name>
    <message>
        <source>Forget what old entries say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of the journal is older than %1 today. Those that grow so old forget what they say, looked at once a day.</source>
        <extracomment>%1 is &quot;2 years&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the journal are older than %1 and forget now what they say; others when they grow so old, looked at once a day.</source>
        <translation>
            <numerusform>%n entry of the journal is older than %1 and forgets now what it says; others when they grow so old, looked at once a day.</numerusform>
            <numerusform>%n entries of the journal are older than %1 and forget now what they say; others when they grow so old, looked at once a day.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers, orders, requests and answers go for good. That something was done, when, by whom and how it ended stays, and Verify still passes. What is held, being sent, unknown or a draft is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier backups keep what they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SaveFile</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the same person</source>
        <translation>
            <numerusform>%Ln record of the same person</numerusform>
            <numerusform>%Ln records of the same person</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SecretEditor</name>
    <message>
        <source>It is known. Leave empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SecretErrorText</name>
    <message>
        <source>This secret is not saved on this computer. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not hand out the saved secret: it is locked, or the entry was removed. Unlock the keychain and try again, or enter the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refuses access; perhaps it is locked. Unlock it or allow the access and try again, or enter the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain. Enter the secret for this session only; it is forgotten when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer. Perhaps it waits to be unlocked: do so and try again, or enter the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reports an error. Try again, or enter the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain reports: %1. Try again, or enter the secret for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SecretLineEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SessionLock</name>
    <message>
        <source>The lock is off: what the keychain holds for it cannot be read. Set the passphrase anew in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is off: the keychain does not give out its passphrase. Unlock the keychain and start again, or set it anew in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when the program starts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an order waits with Undo before it is sent. 0 to 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not take the proxy password. It is kept for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password: it is kept for one proxy and user, and these are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then save. Nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what entries say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n year(s)</source>
        <translation>
            <numerusform>After %n year</numerusform>
            <numerusform>After %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers, requests and answers of closed entries go. That something was done, when, by whom and how it ended stays. Backups keep what they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: the journal cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is off, but the keychain did not give up its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was not switched on, and the settings were not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SettleDialog</name>
    <message>
        <source>It was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the panel of %1 for what this write was to do for %2. What you decide here is written into the journal with your name; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or number of what you found, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or number of what you found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write that was not done may be placed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the check found…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ShiftDialog</name>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln at %2</source>
        <translation>
            <numerusform>%1 for %Ln at %2</numerusform>
            <numerusform>%1 for %Ln at %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ShiftReport</name>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift hand-over, %1 to %2</source>
        <extracomment>%1 and %2 are dates with times</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown outcome, to be looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held or on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that were not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) wait to be handed over.</source>
        <translation>
            <numerusform>%n password waits to be handed over.</numerusform>
            <numerusform>%n passwords wait to be handed over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed in this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed in this shift, by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer, subscription, order or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list; Esc clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to delete the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them with column heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the main button of a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the exact request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a thing that the vendor does not list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import such things from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now, with a passphrase set in the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SplitPage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::StateTableView</name>
    <message>
        <source>Move column towards the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move column towards the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <extracomment>a column of a table that is chosen, but not shown in so narrow a window</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::StatusLine</name>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) with an unknown outcome.</source>
        <translation>
            <numerusform>%n write with an unknown outcome.</numerusform>
            <numerusform>%n writes with an unknown outcome.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: unlock to change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) held. Nothing of it has left this computer.</source>
        <translation>
            <numerusform>%n write held. Nothing of it has left this computer.</numerusform>
            <numerusform>%n writes held. Nothing of them has left this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) left by the last run.</source>
        <translation>
            <numerusform>%n draft left by the last run.</numerusform>
            <numerusform>%n drafts left by the last run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) wait to be handed over.</source>
        <translation>
            <numerusform>%n password waits to be handed over.</numerusform>
            <numerusform>%n passwords wait to be handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::StatusMark</name>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::StepLine</name>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::StoppedDialog</name>
    <message>
        <source>%1: stopped, it was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped, the price has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed %1 at %2 after you opened the form. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 told another price right before the order for %1 was sent. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Storage</name>
    <message>
        <source>This list is being read anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has not been read from the vendor yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no action %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the program&apos;s own folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, goes back to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be moved into place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing, although there was one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty or is not a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action has no key that guards it against being sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same action is under way already, or its outcome is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible any more: the action is “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reported an error. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not decided yet. Settle or undo them under Activity first: once they are forgotten, nobody can find out what became of them.</source>
        <translation>
            <numerusform>%n change is not decided yet. Settle or undo it under Activity first: once it is forgotten, nobody can find out what became of it.</numerusform>
            <numerusform>%n changes are not decided yet. Settle or undo them under Activity first: once they are forgotten, nobody can find out what became of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::StoredWrite</name>
    <message>
        <source>This waits no longer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a secret that was kept in memory only and is gone. Enter it again in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before it (%1) is not confirmed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Story</name>
    <message>
        <source>Read-only: unlock to change anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for %1 s. Nothing has left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to %1 at %2. Undo takes it back before anybody sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held. Nothing has left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was placed before the program was started again and waits for you. Nothing is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a draft: it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while it was held. Its password was never written down, so it cannot be sent from here: fill in the form again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for you. Nothing is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves once and cannot be called back any more. The answer may take minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it, but did not tell its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether %1 did this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke after it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will be sent again. The same is blocked until this one is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle with a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: it was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. Nothing has left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped right before it was sent. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not order again: this order stays open until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is asked again at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed and held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed: %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1, answered after %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password waits to be handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password waits to be handed over, for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it, with a warning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SubscriptionDetails</name>
    <message>
        <source>unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources of the subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No resources are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service users of the subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service users could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status at the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan or product id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SubscriptionModel</name>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::SubscriptionsPage</name>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscriptions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription matches “%1” in “%2”.</source>
        <extracomment>%2 are the states that were chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading subscriptions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading subscriptions from %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln subscription(s)</source>
        <translation>
            <numerusform>Export %Ln subscription</numerusform>
            <numerusform>Export %Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln subscription(s)</source>
        <extracomment>%1 is the number of rows in view</extracomment>
        <translation>
            <numerusform>Export %1 of %Ln subscription</numerusform>
            <numerusform>Export %1 of %Ln subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::SupportDialog</name>
    <message>
        <source>Hosts of the vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, addresses, messages, requests and answers. Secrets never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever helps you with a problem. This is all of it: read it, save it as a file, and give that to whom you like. Nothing is sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::TableExport</name>
    <message>
        <source>Export: %1</source>
        <extracomment>%1 is the name of a table: &quot;Users of the customer&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>Export %Ln row</numerusform>
            <numerusform>Export %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Export 3 rows&quot;, %2 whose they are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, remark</source>
        <extracomment>%1 is the head of a column: &quot;Name, remark&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::TakeOffDialog</name>
    <message>
        <source>Take %1 off this list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes at %1. The customer and what is kept below it are no longer shown here. The record of what was done for it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes at %1. It is no longer shown here. The record of what was done stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back when it is added again, or when something is done to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still on the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Toast</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::TopBar</name>
    <message>
        <source>Customers, subscriptions, orders, actions…   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only. Press to allow changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are allowed. Press for read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed at any vendor. Press to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to make sure that nothing is changed at any vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Refresh. %n running</source>
        <translation>
            <numerusform>Refresh. %n running</numerusform>
            <numerusform>Refresh. %n running</numerusform>
        </translation>
    </message>
    <message>
        <source>Read this page again (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::TraceDialog</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read and sent last. Secrets are hidden, and nothing of it is kept on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::Transport</name>
    <message>
        <source>No connection to %1 could be made in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compressed its answer although it was asked not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 showed another certificate than the one that was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not accept the user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the connection through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with something that is not HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was not recorded for sending, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was meant for another address than this connection&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https is used: %1 would read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is malformed and was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a redirection that was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a redirection to %2, which was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2. Test the connection to look at it, or ask the vendor for a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be set up. It may speak no TLS 1.2 or newer, or something in between may interfere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::UnfinishedRuns</name>
    <message>
        <source>%1 of %2 begun, at %3, started %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln of them is unknown. Nothing of it is repeated.</source>
        <translation>
            <numerusform>The outcome of %Ln of them is unknown. Nothing of it is repeated.</numerusform>
            <numerusform>The outcome of %Ln of them is unknown. Nothing of it is repeated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more run(s) were not finished.</source>
        <translation>
            <numerusform>%Ln more run was not finished.</numerusform>
            <numerusform>%Ln more runs were not finished.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run was not finished: %1</source>
        <extracomment>%1 is what was being done (&quot;Suspend service&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::UnknownCheck</name>
    <message>
        <source>There is nothing to check: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is switched off or was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 But it may come from “%2” of %3. Compare them and decide.</source>
        <extracomment>%1 is what was found, %2 the name of an action, %3 a moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::VendorClient</name>
    <message>
        <source>This vendor does not offer that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::WriteActions</name>
    <message>
        <source>Details copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as cURL, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::WriteConclusion</name>
    <message>
        <source>The answer could not be written down (%1). It is tried again while the program runs. The answer was: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::WriteFlow</name>
    <message>
        <source>The address of the connection was changed after this was placed. Place it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be changed could not be read again before sending: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price changed between asking and sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price could not be read again before sending: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was changed or removed while this was being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was changed before this was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only mode is on. Switch it off and press “Send now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is switched off or was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due at another time: the computer slept, or its clock was set. Look at it and send it, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands still until the open question is answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::WriteGate</name>
    <message>
        <source>Read-only mode was switched on. Switch it off and press “Send now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same is being placed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only mode is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent by itself after the step before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how you know: the note is the only evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only mode is on: nothing is changed at any vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This write is not complete and was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is switched off or was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This waits no longer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being sent at this moment: wait for the vendor&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purveyor::WriteState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed with a warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
