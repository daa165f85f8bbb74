using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>A person types the code from their email.</summary>
[Requires(Permission.OpenLink)]
public sealed record EnterLinkCode : IRequest<LinkPurpose>
{
    /// <summary>The session in the person's browser.</summary>
    public Guid SessionId { get; init; }

    /// <summary>What was typed.</summary>
    public string? Code { get; init; }
}

/// <summary>Checks what was typed.</summary>
public sealed class EnterLinkCodeValidator : AbstractValidator<EnterLinkCode>
{
    /// <summary>Sets the rules.</summary>
    public EnterLinkCodeValidator()
    {
        RuleFor(x => x.Code).NotEmpty().WithMessage("Enter the code from the email");
        RuleFor(x => x.Code).Must(c => c!.Count(char.IsAsciiDigit) == 6).WithMessage("The code has 6 digits").When(x => !string.IsNullOrWhiteSpace(x.Code));
    }
}

/// <summary>Handles <see cref="EnterLinkCode"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="visitors">Who is shut out of the case.</param>
/// <param name="clocks">The time.</param>
public sealed class EnterLinkCodeHandler(ICaseReviewDb db, LinkVisitors visitors, LinkClocks clocks) : IRequestHandler<EnterLinkCode, LinkPurpose>
{
    /// <inheritdoc />
    public async Task<LinkPurpose> Handle(EnterLinkCode request, CancellationToken cancellationToken)
    {
        var session = await db.Set<LinkSession>().SingleOrDefaultAsync(s => s.Id == request.SessionId, cancellationToken) ?? throw new NotFound("link session");
        var link = await db.Set<SecureLink>().SingleAsync(l => l.Id == session.LinkId, cancellationToken);

        // The page behind the link then says that it is closed to them.
        if (await visitors.IsShutOut(link, cancellationToken))
        {
            return link.Purpose;
        }

        var result = link.TryCode(request.Code!, clocks.RealNow);
        if (result is CodeResult.Right)
        {
            session.Open("emailed link and code", clocks.RealNow);
            link.Use(link.Holder(session.IdentifiedBy), clocks.Now);
        }

        // A wrong try is saved too, or it would not count.
        await db.SaveChangesAsync(cancellationToken);
        return result switch
        {
            CodeResult.Right => link.Purpose,
            CodeResult.Wrong => throw Refusal("That is not the code in the latest email. Check it and try again"),
            _ => throw Refusal("This code has stopped working. Ask for a new one"),
        };
    }

    private static ValidationException Refusal(string words) =>
        new([new FluentValidation.Results.ValidationFailure(nameof(EnterLinkCode.Code), words)]);
}
