using CaseReview.Infrastructure.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseReview.Web.Pages.Account;

/// <summary>Sign in with email address and password.</summary>
/// <param name="signIn">Checks the password and makes the cookie.</param>
[AllowAnonymous]
public sealed class SignInModel(SignInManager<User> signIn) : PageModel
{
    /// <summary>Email address.</summary>
    [BindProperty]
    public string? Email { get; set; }

    /// <summary>Password.</summary>
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>Where to go afterwards; only an address of this application.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Shows the form, or goes on when somebody is signed in.</summary>
    /// <returns>The page or a redirect.</returns>
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Onward() : Page();

    /// <summary>Signs in.</summary>
    /// <returns>A redirect, or the page with what to mend.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Email))
        {
            ModelState.AddModelError(nameof(Email), "Enter your email address");
        }

        if (string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(nameof(Password), "Enter your password");
        }

        if (ModelState.ErrorCount == 0)
        {
            var result = await signIn.PasswordSignInAsync(Email!.Trim(), Password!, isPersistent: false, lockoutOnFailure: true);
            if (result.Succeeded)
            {
                return Onward();
            }

            // The same words for a wrong password and an unknown address; a lockout is not told either.
            ModelState.AddModelError(nameof(Email), "Email address or password is not right. After 10 tries, wait 15 minutes");
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private IActionResult Onward() => Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : LocalRedirect("/");
}
