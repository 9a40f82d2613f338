/* T26: every header compiles alone and twice, as C and as C++. */

#include <videosdk_api.h>
#include <videosdk_api/all.h>
#include <videosdk_api.h>
#include <videosdk_api/all.h>

int main(void)
{
    vsdk_call_options options = VSDK_EMPTY;
    vsdk_rooms_list_params params = VSDK_EMPTY;
    options.deadline_ms = VSDK_NONE;
    params.page = vsdk_int(1);
    return vsdk_abi_version() - VSDK_ABI_VERSION + (int)options.retries + (int)params.per_page.value;
}
