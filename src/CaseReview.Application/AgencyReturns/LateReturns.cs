using CaseReview.Domain.AgencyReturns;
using FluentValidation;
using FluentValidation.Results;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Asks for the reason of a late return beside its field, before the domain would refuse.</summary>
internal static class LateReturns
{
    /// <summary>Asks why a return is late, when it is and nobody has said.</summary>
    /// <exception cref="ValidationException">It is late without a reason.</exception>
    public static void RequireLateReason(this ReturnRequest request, string? typed, DateTimeOffset now)
    {
        if (request.IsLate(now) && request.LateReason is null && ReturnText.NormalOrNull(typed) is null)
        {
            throw new ValidationException([new ValidationFailure(nameof(SubmitReturn.LateReason), "Enter why the return is late")]);
        }
    }
}
